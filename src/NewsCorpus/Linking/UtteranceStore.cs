using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Linking;

/// <summary>What linking reads and writes: a few statements for a batch, whatever its size, because a tracked entity for every run of words would cost more than the rest.</summary>
internal sealed class UtteranceStore(CorpusDb db, GatheredHashes runs)
{
    /// <summary>Quotes linked at a time.</summary>
    private const int BatchSize = 500;

    /// <summary>Takes apart utterances that lost a quote; what is left of them is unlinked.</summary>
    public async Task DissolveStaleAsync(CancellationToken ct)
    {
        var stale = db.Utterances.Where(u => u.IsStale);
        if (!await stale.AnyAsync(ct)) return;
        await stale.SelectMany(u => u.Quotes).ExecuteUpdateAsync(q => q.SetProperty(x => x.IsLinked, false).SetProperty(x => x.UtteranceId, (int?)null), ct);
        await stale.ExecuteDeleteAsync(ct);
    }

    /// <summary>The next quotes to link, the oldest first.</summary>
    public Task<List<LinkedQuote>> UnlinkedAsync(CancellationToken ct) =>
        db.Quotes.Where(q => !q.IsLinked).OrderBy(q => q.Id).Take(BatchSize)
            .Select(q => new LinkedQuote(q.Id, q.Text, q.Article.Language, q.PersonId, q.UtteranceId)).ToListAsync(ct);

    public Task<List<LinkedQuote>> LinkedAsync(int[] ids, CancellationToken ct) =>
        db.Quotes.Where(q => ids.Contains(q.Id))
            .Select(q => new LinkedQuote(q.Id, q.Text, q.Article.Language, q.PersonId, q.UtteranceId)).ToListAsync(ct);

    /// <summary>Those of an utterance that was taken apart have theirs already; that a quote holds a run counts once.</summary>
    public void KeepRuns(List<LinkedQuote> batch) => runs.Keep([.. batch.SelectMany(q => q.Words.Keys.Select(key => new HeldHash(key, q.Id)))]);

    /// <summary>The first quotes that hold each of the runs.</summary>
    public List<HeldHash> Holders(HashSet<long> hashes) => runs.FirstHolders(hashes);

    public void ForgetRuns(List<HeldHash> gone) => runs.Forget(gone);

    /// <param name="links">The utterance of each quote; null for one that is alone.</param>
    /// <param name="merged">Utterances that turned out to be one: the one given up, and the one that stays.</param>
    /// <param name="ct">Stops the statements.</param>
    public async Task SaveAsync(Dictionary<int, int?> links, Dictionary<int, int> merged, CancellationToken ct)
    {
        var rows = JsonSerializer.Serialize(links.Select(l => new[] { l.Key, l.Value }));
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "Quotes" SET "IsLinked" = 1, "UtteranceId" = link.value ->> 1 FROM json_each({rows}) link WHERE "Quotes"."Id" = link.value ->> 0
            """, ct);
        foreach (var (later, first) in merged)
            await db.Quotes.Where(q => q.UtteranceId == later).ExecuteUpdateAsync(q => q.SetProperty(x => x.UtteranceId, first), ct);
        await db.Utterances.Where(u => merged.Keys.Contains(u.Id)).ExecuteDeleteAsync(ct);
    }
}
