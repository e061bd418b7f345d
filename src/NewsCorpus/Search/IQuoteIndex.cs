namespace NewsCorpus.Search;

/// <summary>Finds what was said. Safe for several threads. See <see cref="ISearchIndex"/>.</summary>
public interface IQuoteIndex
{
    /// <summary>Answers any request: senseless text is repaired, an unknown filter value finds nothing, a page beyond the last is empty.</summary>
    Task<QuoteSearchResult> SearchAsync(QuoteSearchRequest request, CancellationToken ct);

    /// <summary>Every quote that <see cref="SearchAsync"/> counts, in its order, all of one moment; pages are not looked at.</summary>
    IAsyncEnumerable<QuoteHit> AllAsync(QuoteSearchRequest request, CancellationToken ct);

    /// <summary>What <see cref="SearchAsync"/> finds, those of the last stored article first, which no re-run changes; the order asked for is not looked at.</summary>
    Task<NewestQuotes> NewestAsync(QuoteSearchRequest request, CancellationToken ct);
}
