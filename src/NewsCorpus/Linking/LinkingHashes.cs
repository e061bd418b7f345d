namespace NewsCorpus.Linking;

/// <summary>By what near-copies and shared quotes are found.</summary>
/// <param name="Bands">Of articles.</param>
/// <param name="Runs">Of words of quotes.</param>
internal sealed record LinkingHashes(GatheredHashes Bands, GatheredHashes Runs)
{
    /// <param name="rowsAtOnce">What is found does not depend on it.</param>
    public static LinkingHashes Of(CorpusDb db, int rowsAtOnce = GatheredHashes.RowsAtOnce) => new(
        new(db, "GatheredBands", new(db, "ArticleBand", "ArticleId"), rowsAtOnce),
        new(db, "GatheredRuns", new(db, "QuoteRun", "QuoteId"), rowsAtOnce));

    /// <inheritdoc cref="GatheredHashes.Begin"/>
    public void Begin(LinkingAhead? ahead)
    {
        Bands.Begin(ahead?.Bands);
        Runs.Begin(ahead?.Runs);
    }

    /// <inheritdoc cref="GatheredHashes.MoveOn"/>
    public void MoveOn()
    {
        Bands.MoveOn();
        Runs.MoveOn();
    }
}
