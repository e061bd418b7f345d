using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Data;

namespace NewsCorpus.Linking;

/// <summary>
/// Bands of articles, or runs of words of quotes, as ingestion writes them: a batch's in one row, because in their tree each would cost a page of its own. Many batches
/// go into the tree at once, in its order, so that each page of it is written once. Whoever looks for a hash looks in both.
/// </summary>
internal sealed class GatheredHashes
{
    /// <summary>
    /// Rows that go into the tree at once. The more, the less is written; but all of them, some 3 MB for generated pages, are read through for
    /// every batch, and whoever else writes waits while they are merged.
    /// </summary>
    private const int MostRows = 64;

    /// <summary>Read for one hash: a text, or a set phrase, that more share is a form, and the first ones do.</summary>
    private const int MostHolders = 20;

    private readonly CorpusDb _db;
    private readonly string _keep, _count, _read, _merge, _empty, _first, _forget;

    private GatheredHashes(CorpusDb db, string gathered, string tree, string holder)
    {
        _db = db;
        _keep = $"""INSERT INTO "{gathered}" ("Packed") VALUES (?)""";
        _count = $"""SELECT count(*) AS "Value" FROM "{gathered}" """;
        _read = $"""SELECT "Packed" FROM "{gathered}" """;
        _merge = $"""INSERT OR IGNORE INTO "{tree}" VALUES (?, ?)""";
        _empty = $"""DELETE FROM "{gathered}" """;
        _first = $"""SELECT "{holder}" FROM "{tree}" WHERE "Hash" = ? ORDER BY "{holder}" LIMIT ?""";
        _forget = $$"""DELETE FROM "{{tree}}" WHERE ("Hash", "{{holder}}") IN (SELECT value ->> 0, value ->> 1 FROM json_each({0}))""";
    }

    public static GatheredHashes Bands(CorpusDb db) => new(db, "GatheredBands", "ArticleBand", "ArticleId");

    public static GatheredHashes Runs(CorpusDb db) => new(db, "GatheredRuns", "QuoteRun", "QuoteId");

    /// <summary>Those of a batch, in its transaction.</summary>
    public async Task KeepAsync(IReadOnlyList<HeldHash> hashes, CancellationToken ct)
    {
        if (hashes.Count == 0) return;
        using (var keep = new PreparedStatement(_db, _keep))
        {
            keep.Parameters.Bind(1, MemoryMarshal.AsBytes(hashes.ToArray().AsSpan()).ToArray());
            keep.Run();
        }
        if (await _db.Database.SqlQueryRaw<int>(_count).SingleAsync(ct) >= MostRows) await MergeAsync(ct);
    }

    /// <summary>The first who hold each of the hashes; some may hold it no more, or be gone.</summary>
    /// <param name="most">Of one hash.</param>
    public List<HeldHash> FirstHolders(HashSet<long> wanted, int most = MostHolders)
    {
        if (wanted.Count == 0) return [];
        var held = NotInTree(wanted);
        using var first = new PreparedStatement(_db, _first);
        first.Parameters.Bind(2, most);
        foreach (var hash in wanted.Order()) // neighbours lie on one page
        {
            first.Parameters.Bind(1, hash);
            while (first.Next()) held.Add(new(hash, first.Number()));
        }
        return [.. held.GroupBy(held => held.Hash).SelectMany(holders => holders.Distinct().Order().Take(most))];
    }

    /// <summary>Takes hashes from those who do not hold them any more.</summary>
    public async Task ForgetAsync(IEnumerable<HeldHash> gone, CancellationToken ct)
    {
        await MergeAsync(ct);
        await _db.Database.ExecuteSqlRawAsync(_forget, [JsonSerializer.Serialize(gone.Select(held => new[] { held.Hash, held.Holder }))], ct);
    }

    /// <summary>Puts everything into the tree: hashes are taken away from there.</summary>
    private async Task MergeAsync(CancellationToken ct)
    {
        var all = NotInTree(null);
        if (all.Count == 0) return;
        using var merge = new PreparedStatement(_db, _merge);
        foreach (var held in all.Order())
        {
            merge.Parameters.Bind(1, held.Hash);
            merge.Parameters.Bind(2, held.Holder);
            merge.Run();
        }
        await _db.Database.ExecuteSqlRawAsync(_empty, ct);
    }

    /// <summary>What is not in the tree yet.</summary>
    /// <param name="wanted">Only these hashes; null for all.</param>
    private List<HeldHash> NotInTree(HashSet<long>? wanted)
    {
        var found = new List<HeldHash>();
        using var rows = new PreparedStatement(_db, _read);
        while (rows.Next())
            foreach (var held in MemoryMarshal.Cast<byte, HeldHash>(rows.Bytes()))
                if (wanted is null || wanted.Contains(held.Hash)) found.Add(held);
        return found;
    }
}

/// <summary>That an article has a band, or a quote a run of words. Stored as it lies in memory, 12 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct HeldHash(long Hash, int Holder) : IComparable<HeldHash>
{
    public int CompareTo(HeldHash other) => Hash == other.Hash ? Holder.CompareTo(other.Holder) : Hash.CompareTo(other.Hash);
}
