namespace NewsCorpus.Search;

/// <summary>What is looked for among the quotes.</summary>
/// <param name="Search">Words that must stand in the quote itself, and filters: see <see cref="SearchFields.OfQuotes"/>.</param>
public sealed record QuoteSearchRequest(SearchRequest Search)
{
    /// <summary>What people are reported to have said without quotation marks is found too; it is where its kind is asked for.</summary>
    public bool WithReported { get; init; }
}
