using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;

namespace NewsCorpus.Tests.Accounts;

public sealed class AccountEditingTests : IAsyncLifetime
{
    private TestCorpus _corpus = null!;
    private int _first, _second;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        (_first, _second) = (await AddAdministratorAsync("Анна"), await AddAdministratorAsync("Борис"));
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        (await EditAsync(e => e.DisableAsync(_first, _second, Ct))).ShouldBe(AccountEdit.Done);

        (await EditAsync(e => e.DisableAsync(_second, _first, Ct))).ShouldBe(AccountEdit.LastAdministrator);
        (await EditAsync(e => e.ChangeRoleAsync(_second, Role.Editor, _first, Ct))).ShouldBe(AccountEdit.LastAdministrator);

        var second = await _corpus.NewDb().Accounts.SingleAsync(a => a.Id == _second, Ct);
        (second.Role, second.IsDisabled).ShouldBe((Role.Administrator, false));
    }

    [Fact]
    public async Task Two_administrators_who_dismiss_each_other_at_once_leave_one()
    {
        var edits = await Task.WhenAll(Task.Run(() => EditAsync(e => e.DisableAsync(_first, _second, Ct)), Ct), Task.Run(() => EditAsync(e => e.DisableAsync(_second, _first, Ct)), Ct));

        edits.ShouldBe([AccountEdit.Done, AccountEdit.LastAdministrator], ignoreOrder: true);
    }

    [Fact]
    public async Task A_change_of_role_ends_all_sessions()
    {
        var before = await _corpus.NewDb().Accounts.SingleAsync(a => a.Id == _first, Ct);

        (await EditAsync(e => e.ChangeRoleAsync(_first, Role.Reader, _second, Ct))).ShouldBe(AccountEdit.Done);

        var after = await _corpus.NewDb().Accounts.SingleAsync(a => a.Id == _first, Ct);
        after.Role.ShouldBe(Role.Reader);
        after.SecurityStamp.ShouldNotBe(before.SecurityStamp);
    }

    [Fact]
    public async Task A_forged_id_changes_nobody() => (await EditAsync(e => e.DisableAsync(4711, _first, Ct))).ShouldBe(AccountEdit.NotFound);

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    private async Task<AccountEdit> EditAsync(Func<AccountEditing, Task<AccountEdit>> edit)
    {
        await using var scope = _corpus.Get<IServiceScopeFactory>().CreateAsyncScope();
        return await edit(scope.ServiceProvider.GetRequiredService<AccountEditing>());
    }

    private async Task<int> AddAdministratorAsync(string name)
    {
        await using var db = _corpus.NewDb();
        var account = new Account { UserName = name, NormalizedUserName = name, Role = Role.Administrator };
        db.Add(account);
        await db.SaveChangesAsync(Ct);
        return account.Id;
    }
}
