using NewsCorpus.Quotes;

namespace NewsCorpus.Linking;

/// <summary>
/// Puts quotes that carry the same words into one utterance. Which quotes belong together depends on the quotes alone, not on the order in
/// which they came: two are the same by their words and speakers, and an utterance is whatever hangs together by that.
/// </summary>
public static class UtteranceLinker
{
    /// <summary>
    /// Links every quote that was not yet, and links anew what an utterance that lost a quote leaves behind. Quotes must have been saved; call
    /// it in the transaction that saved them, once for as many articles as were written. Nothing to do takes two look-ups in empty indexes.
    /// </summary>
    public static Task LinkAsync(CorpusDb db, CancellationToken ct) => LinkAsync(db, LinkingHashes.Of(db).Runs, ct);

    /// <inheritdoc cref="LinkAsync(CorpusDb, CancellationToken)"/>
    /// <param name="runs">Those of quotes that are alone are kept already.</param>
    internal static async Task LinkAsync(CorpusDb db, GatheredHashes runs, CancellationToken ct)
    {
        var store = new UtteranceStore(db, runs);
        await store.DissolveStaleAsync(ct);
        while (await store.UnlinkedAsync(ct) is { Count: > 0 } batch)
        {
            store.KeepRuns(batch);
            var (all, holders) = await CompanyAsync(store, batch, ct);
            await LinkAsync(db, store, batch, all, holders.ToLookup(h => h.Hash, h => h.Holder), ct);
        }
    }

    /// <summary>The quotes of a batch with those that share a run of words with them, and who holds which run.</summary>
    private static async Task<(List<LinkedQuote> All, List<HeldHash> Holders)> CompanyAsync(UtteranceStore store, List<LinkedQuote> batch, CancellationToken ct)
    {
        var runs = batch.SelectMany(q => q.Words.Keys).ToHashSet();
        while (true)
        {
            var holders = store.Holders(runs);
            int[] others = [.. holders.Select(h => h.Holder).Distinct().Except(batch.Select(q => q.Id))];
            List<LinkedQuote> all = [.. batch, .. await store.LinkedAsync(others, ct)];
            if (GoneAmong(holders, all) is not { Count: > 0 } gone) return (all, holders);
            store.ForgetRuns(gone); // others may have stood behind them
        }
    }

    /// <summary>Runs of quotes that were deleted since, or have other words by now.</summary>
    private static List<HeldHash> GoneAmong(List<HeldHash> holders, List<LinkedQuote> quotes)
    {
        var runs = quotes.ToDictionary(q => q.Id, q => q.Words.Keys);
        return [.. holders.Where(h => !runs.TryGetValue(h.Holder, out var held) || !held.Contains(h.Hash))];
    }

    private static async Task LinkAsync(
        CorpusDb db, UtteranceStore store, List<LinkedQuote> batch, List<LinkedQuote> all, ILookup<long, int> holders, CancellationToken ct)
    {
        var groups = Group(batch, all, holders).Where(g => g.Count() > 1).ToList();
        var links = batch.ToDictionary(q => q.Id, q => q.UtteranceId);
        var merged = new Dictionary<int, int>();
        foreach (var group in groups)
        {
            int[] known = [.. group.Select(q => q.UtteranceId).OfType<int>().Distinct().Order()];
            var utterance = known is [var first, ..] ? first : await NewAsync(db, group.First().Language, ct);
            foreach (var quote in group.Where(q => q.UtteranceId is null))
                links[quote.Id] = utterance;
            foreach (var later in known.Skip(1))
                merged[later] = utterance;
        }
        await store.SaveAsync(links, merged, ct);
    }

    private static IEnumerable<IGrouping<int, LinkedQuote>> Group(List<LinkedQuote> batch, List<LinkedQuote> all, ILookup<long, int> holders)
    {
        var byId = all.ToDictionary(q => q.Id);
        var groups = new UtteranceGroups();
        foreach (var quote in all)
            groups.Add(quote);
        foreach (var quote in batch)
            foreach (var other in quote.Words.Keys.SelectMany(key => holders[key]).Distinct())
                if (other != quote.Id && quote.IsSameAs(byId[other]))
                    groups.Join(quote.Id, other);
        return all.GroupBy(q => groups.Root(q.Id));
    }

    private static async Task<int> NewAsync(CorpusDb db, string language, CancellationToken ct)
    {
        var utterance = new Utterance { Language = language };
        db.Utterances.Add(utterance);
        await db.SaveChangesAsync(ct);
        return utterance.Id;
    }
}
