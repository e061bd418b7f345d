using System.Runtime.InteropServices;
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

    private readonly CorpusDb _db;
    private readonly string _keep, _count, _read, _merge, _forget;

    private GatheredHashes(CorpusDb db, string gathered, string tree)
    {
        _db = db;
        _keep = $"""INSERT INTO "{gathered}" ("Packed") VALUES (?)""";
        _count = $"""SELECT count(*) AS "Value" FROM "{gathered}" """;
        _read = $"""SELECT "Packed" AS "Value" FROM "{gathered}" """;
        _merge = $"""INSERT OR IGNORE INTO "{tree}" VALUES (?, ?)""";
        _forget = $"""DELETE FROM "{gathered}" """;
    }

    public static GatheredHashes Bands(CorpusDb db) => new(db, "GatheredBands", "ArticleBand");

    public static GatheredHashes Runs(CorpusDb db) => new(db, "GatheredRuns", "QuoteRun");

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

    /// <summary>Who holds each of the hashes, among what is not in the tree yet.</summary>
    public async Task<List<HeldHash>> FindAsync(IReadOnlySet<long> wanted, CancellationToken ct) =>
        [.. (await _db.Database.SqlQueryRaw<byte[]>(_read).ToListAsync(ct)).SelectMany(packed => Unpacked(packed).Where(held => wanted.Contains(held.Hash)))];

    /// <summary>Puts everything into the tree: whoever takes hashes away takes them from there.</summary>
    public async Task MergeAsync(CancellationToken ct)
    {
        var all = (await _db.Database.SqlQueryRaw<byte[]>(_read).ToListAsync(ct)).SelectMany(Unpacked).Order().ToList();
        if (all.Count == 0) return;
        using var merge = new PreparedStatement(_db, _merge);
        foreach (var held in all)
        {
            merge.Parameters.Bind(1, held.Hash);
            merge.Parameters.Bind(2, held.Holder);
            merge.Run();
        }
        await _db.Database.ExecuteSqlRawAsync(_forget, ct);
    }

    private static HeldHash[] Unpacked(byte[] packed) => MemoryMarshal.Cast<byte, HeldHash>(packed).ToArray();
}

/// <summary>That an article has a band, or a quote a run of words. Stored as it lies in memory, 12 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct HeldHash(long Hash, int Holder) : IComparable<HeldHash>
{
    public int CompareTo(HeldHash other) => Hash == other.Hash ? Holder.CompareTo(other.Holder) : Hash.CompareTo(other.Hash);
}
