namespace NewsCorpus.Linking;

/// <summary>Which runs of words of a batch's quotes stand in another quote, too, of the corpus or of the batch. A quote without such a run is alone, and linked as it is written.</summary>
internal sealed class SharedRuns
{
    private readonly HashSet<long> _shared;

    private SharedRuns(HashSet<long> shared) => _shared = shared;

    /// <param name="known">Runs of the corpus.</param>
    /// <param name="quotes">The runs of each quote that is about to be written; see <see cref="QuoteWords.Keys"/>.</param>
    public static SharedRuns Load(GatheredHashes known, IEnumerable<IReadOnlyCollection<long>> quotes)
    {
        var (all, shared) = (new HashSet<long>(), new HashSet<long>());
        foreach (var run in quotes.SelectMany(runs => runs))
            if (!all.Add(run)) shared.Add(run);
        shared.UnionWith(known.FirstHolders(all, most: 1).Select(held => held.Hash));
        return new(shared);
    }

    public bool HoldsAny(IReadOnlyCollection<long> runs) => runs.Any(_shared.Contains);
}
