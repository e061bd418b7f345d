namespace NewsCorpus.Search;

/// <summary>Finds what was said. Safe for several threads. See <see cref="ISearchIndex"/>.</summary>
public interface IQuoteIndex
{
    /// <summary>Answers any request: senseless text is repaired, an unknown filter value finds nothing, a page beyond the last is empty.</summary>
    Task<QuoteSearchResult> SearchAsync(QuoteSearchRequest request, CancellationToken ct);

    /// <summary>Every quote that <see cref="SearchAsync"/> counts, in its order, all of one moment; pages are not looked at.</summary>
    IAsyncEnumerable<QuoteHit> AllAsync(QuoteSearchRequest request, CancellationToken ct);

    /// <summary>What <see cref="SearchAsync"/> finds, the last stored first; neither order nor page is looked at.</summary>
    /// <param name="request">Its page size is that of the answer.</param>
    /// <param name="before">Where the answer before this one ended; null for the first.</param>
    /// <param name="ct">Stops the query.</param>
    Task<NewestQuotes> NewestAsync(QuoteSearchRequest request, int? before, CancellationToken ct);
}
