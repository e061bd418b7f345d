namespace NewsCorpus.Ingestion.Rereading;

/// <summary>What editors decided about some articles, and no run undoes.</summary>
internal sealed record Decided(DecidedQuotes Quotes, DecidedPeople People, DecidedMeetings Meetings)
{
    /// <param name="people">Those whom the articles name.</param>
    public static async Task<Decided> LoadAsync(CorpusDb db, IReadOnlyList<int> articles, IReadOnlyList<int> people, CancellationToken ct) => new(
        await DecidedQuotes.LoadAsync(db, articles, ct), await DecidedPeople.LoadAsync(db, articles, people, ct), await DecidedMeetings.LoadAsync(db, articles, ct));
}
