using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Accounts;

/// <summary>Makes links that work once, and lets people in by them.</summary>
public sealed class Invitations(CorpusDb db, UserManager<Account> users, TimeProvider time)
{
    /// <summary>Long enough for a holiday, short enough for a mailbox that somebody else reads later.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(7);

    /// <summary>Characters of <see cref="Invitation.For"/>; what is longer is cut.</summary>
    public const int LongestFor = 100;

    /// <summary>The token of a new link. It is stored nowhere: shown once, or lost.</summary>
    public async Task<string> MakeAsync(Role role, string whom, CancellationToken ct) =>
        await MakeAsync(new Invitation { Role = role, For = whom.Trim() is { Length: > LongestFor } longer ? longer[..LongestFor] : whom.Trim(), TokenHash = "" }, ct);

    /// <summary>The token of a link that gives an account a new password; null where there is no such account.</summary>
    public async Task<string?> MakeForPasswordAsync(int accountId, CancellationToken ct) =>
        await db.Accounts.FindAsync([accountId], ct) is { } account
            ? await MakeAsync(new Invitation { Account = account, Role = account.Role, For = account.UserName!, TokenHash = "" }, ct)
            : null;

    /// <summary>The token of a link for the first administrator, which replaces earlier ones; null where there is an administrator.</summary>
    public async Task<string?> MakeForFirstAdministratorAsync(CancellationToken ct)
    {
        if (await db.Accounts.AnyAsync(a => a.Role == Role.Administrator, ct)) return null;
        await db.Invitations.Where(i => i.For == "" && i.UsedAt == null).ExecuteDeleteAsync(ct);
        return await MakeAsync(Role.Administrator, "", ct);
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

    public Task WithdrawAsync(int id, CancellationToken ct) => Open().Where(i => i.Id == id).ExecuteDeleteAsync(ct);

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

    private async Task<string> MakeAsync(Invitation invitation, CancellationToken ct)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        invitation.TokenHash = Hash(token);
        invitation.ExpiresAt = time.GetUtcNow() + Lifetime;
        db.Add(invitation);
        await db.SaveChangesAsync(ct);
        return token;
    }

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
