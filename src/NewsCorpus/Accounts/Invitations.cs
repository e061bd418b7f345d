using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;

namespace NewsCorpus.Accounts;

/// <summary>Makes links that work once, and lets people in by them.</summary>
public sealed class Invitations(CorpusDb db, UserManager<Account> users, ChangeLog log, TimeProvider time)
{
    /// <summary>Long enough for a holiday, short enough for a mailbox that somebody else reads later.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(7);

    /// <summary>Characters of <see cref="Invitation.For"/>; what is longer is cut.</summary>
    public const int LongestFor = 100;

    /// <summary>The token of a new link. It is stored nowhere: shown once, or lost.</summary>
    /// <param name="by">The administrator who invites; null on the console.</param>
    public async Task<string> MakeAsync(Role role, string whom, int? by, CancellationToken ct)
    {
        var cut = whom.Trim() is { Length: > LongestFor } longer ? longer[..LongestFor] : whom.Trim();
        return await MakeAsync(new Invitation { Role = role, For = cut, TokenHash = "" }, by, ct);
    }

    /// <summary>The token of a link that gives an account a new password; null where there is no such account.</summary>
    public async Task<string?> MakeForPasswordAsync(int accountId, int by, CancellationToken ct) =>
        await db.Accounts.FindAsync([accountId], ct) is { } account
            ? await MakeAsync(new Invitation { Account = account, Role = account.Role, For = account.UserName!, TokenHash = "" }, by, ct)
            : null;

    /// <summary>The token of a link for the first administrator, which replaces earlier ones; null where there is an administrator.</summary>
    public async Task<string?> MakeForFirstAdministratorAsync(CancellationToken ct)
    {
        if (await db.Accounts.AnyAsync(a => a.Role == Role.Administrator, ct)) return null;
        await db.Invitations.Where(i => i.For == "" && i.UsedAt == null).ExecuteDeleteAsync(ct);
        return await MakeAsync(Role.Administrator, "", null, ct);
    }

    /// <summary>Those that still work, newest first.</summary>
    public async Task<IReadOnlyList<Invitation>> OpenAsync(CancellationToken ct) =>
        await Open().AsNoTracking().OrderByDescending(i => i.Id).ToListAsync(ct);

    /// <summary>The invitation behind a token; null where there is none, or it expired, or was used.</summary>
    public async Task<Invitation?> FindAsync(string? token, CancellationToken ct)
    {
        var hash = Hash(token ?? "");
        return await Open().Include(i => i.Account).SingleOrDefaultAsync(i => i.TokenHash == hash, ct);
    }

    public async Task WithdrawAsync(int id, int by, CancellationToken ct)
    {
        if (await Open().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } invitation) return;
        db.Remove(invitation);
        log.Add(db, by, Thing(invitation), ChangeWhat.Itself, invitation.Role, null);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Makes the account (or sets its password) and closes the link, both or neither.</summary>
    /// <param name="name">Of the new account; not looked at where the link sets a password.</param>
    public async Task<Acceptance> AcceptAsync(string? token, string name, string password, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await FindAsync(token, ct) is not { } invitation) return new Acceptance(null, ["LinkClosed"]);
        var account = invitation.Account ?? new Account { UserName = name.Trim(), Role = invitation.Role, MadeAt = time.GetUtcNow() };
        var result = invitation.Account is null ? await users.CreateAsync(account, password) : await ReplacePasswordAsync(account, password);
        if (!result.Succeeded) return new Acceptance(null, [.. result.Errors.Select(e => e.Code)]);
        invitation.UsedAt = time.GetUtcNow();
        if (invitation.Account is null) log.Add(db, account.Id, new ChangedThing(Subject.Account, account.Id, account.UserName!), ChangeWhat.Itself, null, account.Role);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Acceptance(account, []);
    }

    private async Task<IdentityResult> ReplacePasswordAsync(Account account, string password)
    {
        if (!account.IsDisabled) account.LockoutEnd = null;
        var removed = await users.RemovePasswordAsync(account);
        return removed.Succeeded ? await users.AddPasswordAsync(account, password) : removed;
    }

    private async Task<string> MakeAsync(Invitation invitation, int? by, CancellationToken ct)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        invitation.TokenHash = Hash(token);
        invitation.ExpiresAt = time.GetUtcNow() + Lifetime;
        db.Add(invitation);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.SaveChangesAsync(ct);
        log.Add(db, by, Thing(invitation), ChangeWhat.Itself, null, invitation.Role);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return token;
    }

    private static ChangedThing Thing(Invitation invitation) => new(Subject.Invitation, invitation.Id, invitation.For);

    private IQueryable<Invitation> Open()
    {
        var now = time.GetUtcNow();
        return db.Invitations.Where(i => i.UsedAt == null && i.ExpiresAt > now);
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

/// <summary>How accepting an invitation ended.</summary>
/// <param name="Account">Null where nothing was made.</param>
/// <param name="Problems">Codes of Identity's errors, "LinkClosed" for a link that does not work (any more); empty where there is an account.</param>
public sealed record Acceptance(Account? Account, IReadOnlyList<string> Problems);
