using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;

namespace NewsCorpus.Accounts;

/// <summary>What administrators do with accounts. Whoever is changed is signed out everywhere.</summary>
public sealed class AccountEditing(CorpusDb db, ChangeLog log)
{
    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken ct) =>
        await db.Accounts.AsNoTracking().OrderBy(a => a.NormalizedUserName).ToListAsync(ct);

    /// <param name="by">The administrator who does it; so below.</param>
    public Task<AccountEdit> ChangeRoleAsync(int id, Role role, int by, CancellationToken ct) =>
        EditAsync(id, by, ChangeWhat.Role, a => a.Role, a => a.Role = role, ct);

    public Task<AccountEdit> DisableAsync(int id, int by, CancellationToken ct) =>
        EditAsync(id, by, ChangeWhat.Disabled, a => a.IsDisabled, a => a.LockoutEnd = DateTimeOffset.MaxValue, ct);

    public Task<AccountEdit> EnableAsync(int id, int by, CancellationToken ct) =>
        EditAsync(id, by, ChangeWhat.Disabled, a => a.IsDisabled, a => a.LockoutEnd = null, ct);

    private async Task<AccountEdit> EditAsync(int id, int by, string what, Func<Account, object> value, Action<Account> edit, CancellationToken ct)
    {
        // The write lock is taken at once: two administrators who dismiss each other wait for one another here.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Accounts.FindAsync([id], ct) is not { } account) return AccountEdit.NotFound;
        var before = value(account);
        edit(account);
        log.Add(db, by, new ChangedThing(Subject.Account, id, account.UserName!), what, before, value(account));
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        await db.SaveChangesAsync(ct);
        if (!await db.Accounts.AnyAsync(a => a.Role == Role.Administrator && a.LockoutEnd != DateTimeOffset.MaxValue, ct)) return AccountEdit.LastAdministrator;
        await transaction.CommitAsync(ct);
        return AccountEdit.Done;
    }
}

/// <summary>How a change of an account ended.</summary>
public enum AccountEdit
{
    Done,

    /// <summary>There is no such account.</summary>
    NotFound,

    /// <summary>Refused: nobody would be left who can let others in.</summary>
    LastAdministrator,
}
