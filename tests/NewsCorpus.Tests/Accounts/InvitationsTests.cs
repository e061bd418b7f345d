using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;

namespace NewsCorpus.Tests.Accounts;

public sealed class InvitationsTests : IAsyncLifetime
{
    private const string Password = "four plain words here";
    private TestCorpus _corpus = null!;
    private AsyncServiceScope _scope;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Invitations Invitations => _scope.ServiceProvider.GetRequiredService<Invitations>();

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        _scope = _corpus.Get<IServiceScopeFactory>().CreateAsyncScope();
    }

    [Fact]
    public async Task A_link_makes_one_account_in_the_role_it_was_made_for()
    {
        var token = await Invitations.MakeAsync(Role.Editor, "Мария", null, Ct);

        var first = await Invitations.AcceptAsync(token, " Мария Петрова ", Password, Ct);
        var second = await Invitations.AcceptAsync(token, "Somebody else", Password, Ct);

        first.Account!.UserName.ShouldBe("Мария Петрова");
        first.Account.Role.ShouldBe(Role.Editor);
        second.Problems.ShouldBe(["LinkClosed"]);
        (await _corpus.NewDb().Accounts.CountAsync(Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_name_or_password_leaves_the_link_open()
    {
        var token = await Invitations.MakeAsync(Role.Editor, "Мария", null, Ct);

        (await Invitations.AcceptAsync(token, "Мария", "short", Ct)).Problems.ShouldContain("PasswordTooShort");
        (await Invitations.AcceptAsync(token, new string('м', 61), Password, Ct)).Problems.ShouldContain("InvalidUserName");
        (await Invitations.AcceptAsync(token, " 12 ", Password, Ct)).Problems.ShouldContain("InvalidUserName");
        (await Invitations.AcceptAsync(token, "Мария", Password, Ct)).Account.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("мария петрова")]
    [InlineData("Мapия Пeтpoвa")] // Latin letters among the Cyrillic ones
    [InlineData("Мария  «Петрова»")]
    public async Task Nobody_takes_a_name_that_looks_like_anothers(string name)
    {
        await Invitations.AcceptAsync(await Invitations.MakeAsync(Role.Reader, "", null, Ct), "Мария Петрова", Password, Ct);

        var taken = await Invitations.AcceptAsync(await Invitations.MakeAsync(Role.Reader, "", null, Ct), name, Password, Ct);

        taken.Problems.ShouldContain("DuplicateUserName");
    }

    [Fact]
    public async Task An_expired_or_withdrawn_link_and_any_other_string_open_nothing()
    {
        var administrator = (await Invitations.AcceptAsync(await Invitations.MakeForFirstAdministratorAsync(Ct), "Анна", Password, Ct)).Account!.Id;
        var (expired, withdrawn) = (await Invitations.MakeAsync(Role.Editor, "a", null, Ct), await Invitations.MakeAsync(Role.Editor, "b", null, Ct));
        await using var db = _corpus.NewDb();
        await db.Invitations.Where(i => i.For == "a").ExecuteUpdateAsync(i => i.SetProperty(x => x.ExpiresAt, DateTimeOffset.UnixEpoch), Ct);
        await Invitations.WithdrawAsync((await Invitations.OpenAsync(Ct)).Single().Id, administrator, Ct);

        foreach (var token in new[] { expired, withdrawn, "", "nonsense", new string('x', 100_000) })
            (await Invitations.AcceptAsync(token, "Мария", Password, Ct)).Problems.ShouldBe(["LinkClosed"]);
    }

    [Fact]
    public async Task A_new_link_for_the_first_administrator_replaces_the_one_before_until_there_is_one()
    {
        var first = await Invitations.MakeForFirstAdministratorAsync(Ct);
        var second = await Invitations.MakeForFirstAdministratorAsync(Ct);

        (await Invitations.FindAsync(first, Ct)).ShouldBeNull();
        (await Invitations.AcceptAsync(second, "Мария", Password, Ct)).Account!.Role.ShouldBe(Role.Administrator);
        (await Invitations.MakeForFirstAdministratorAsync(Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task A_link_for_a_password_leaves_name_and_role_and_ends_all_sessions()
    {
        var account = (await Invitations.AcceptAsync(await Invitations.MakeAsync(Role.Editor, "", null, Ct), "Мария", Password, Ct)).Account!;
        var (stamp, hash) = (account.SecurityStamp, account.PasswordHash);

        var token = await Invitations.MakeForPasswordAsync(account.Id, account.Id, Ct);
        var changed = (await Invitations.AcceptAsync(token, "ignored", "five other plain words", Ct)).Account!;

        (changed.Id, changed.UserName, changed.Role).ShouldBe((account.Id, "Мария", Role.Editor));
        changed.PasswordHash.ShouldNotBe(hash);
        changed.SecurityStamp.ShouldNotBe(stamp);
    }

    [Fact]
    public async Task No_token_can_be_read_from_the_database()
    {
        var token = await Invitations.MakeAsync(Role.Administrator, "Мария", null, Ct);

        (await _corpus.NewDb().Invitations.SingleAsync(Ct)).TokenHash.ShouldNotContain(token);
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _corpus.DisposeAsync();
    }
}
