using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Linking;

/// <summary>Which runs of words of a batch's quotes stand in another quote, too, of the corpus or of the batch. A quote without such a run is alone, and linked as it is written.</summary>
internal sealed class SharedRuns
{
    private readonly HashSet<long> _shared;

    private SharedRuns(HashSet<long> shared) => _shared = shared;

    /// <param name="quotes">The runs of each quote that is about to be written; see <see cref="QuoteWords.Keys"/>.</param>
    public static async Task<SharedRuns> LoadAsync(CorpusDb db, IEnumerable<IReadOnlyCollection<long>> quotes, CancellationToken ct)
    {
        var (all, shared) = (new HashSet<long>(), new HashSet<long>());
        foreach (var run in quotes.SelectMany(runs => runs))
            if (!all.Add(run)) shared.Add(run);
        if (all.Count == 0) return new(shared);
        shared.UnionWith(await db.Database.SqlQuery<long>(
            $"""SELECT h.value AS "Value" FROM json_each({JsonSerializer.Serialize(all)}) h WHERE EXISTS (SELECT 1 FROM "QuoteRun" WHERE "Hash" = h.value)""").ToListAsync(ct));
        shared.UnionWith((await GatheredHashes.Runs(db).FindAsync(all, ct)).Select(held => held.Hash));
        return new(shared);
    }

    public bool HoldsAny(IReadOnlyCollection<long> runs) => runs.Any(_shared.Contains);
}
