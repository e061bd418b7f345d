using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Permalinks;

/// <summary>Keeps and finds permalinks.</summary>
public sealed class PermalinkBook(IDbContextFactory<CorpusDb> contexts, TimeProvider time)
{
    /// <summary>Of hexadecimal digits: with a million links one new one in 70,000 needs a digit more.</summary>
    private const int ShortestCode = 9;

    /// <summary>The code of an address; the same address always has the same, and no two share one.</summary>
    /// <param name="address">From the slash on, in its one canonical writing.</param>
    /// <param name="ct">Stops the queries.</param>
    public async Task<string> KeepAsync(string address, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)));
        await using var db = await contexts.CreateDbContextAsync(ct);
        for (var length = ShortestCode; length < hash.Length; length++)
        {
            var (code, now) = (hash[..length], time.GetUtcNow().UtcTicks);
            // Whoever comes first writes it, also of two who come at once.
            await db.Database.ExecuteSqlAsync(
                $"""INSERT INTO "Permalink" ("Code", "Address", "MadeAt") VALUES ({code}, {address}, {now}) ON CONFLICT ("Code") DO NOTHING""", ct);
            if (await db.Set<Permalink>().AnyAsync(l => l.Code == code && l.Address == address, ct))
                return code;
        }
        return hash;
    }

    /// <summary>The address that a code stands for; null where there is no such code.</summary>
    public async Task<string?> FindAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Permalink>().Where(l => l.Code == code).Select(l => l.Address).SingleOrDefaultAsync(ct);
    }
}
