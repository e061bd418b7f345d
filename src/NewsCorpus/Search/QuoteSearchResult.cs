using NewsCorpus.People;
using NewsCorpus.Quotes;

namespace NewsCorpus.Search;

/// <summary>One page of quotes, and what is known of all that were found. Rejected quotes are in none.</summary>
/// <param name="Understood">See <see cref="SearchResult.Understood"/>.</param>
/// <param name="IsRepaired">See <see cref="SearchResult.IsRepaired"/>.</param>
/// <param name="WithoutFilters">What the words find once every filter is lifted; <paramref name="Total"/> where something was found.</param>
public sealed record QuoteSearchResult(
    int Total, int Page, int Pages, IReadOnlyList<QuoteHit> Hits, QuoteFacets Facets, string Understood, bool IsRepaired, int WithoutFilters)
{
    /// <summary>The answer to text that holds nothing to look for.</summary>
    public static QuoteSearchResult Senseless { get; } = new(0, 1, 0, [], new(SearchFacets.Empty, [], []), "", IsRepaired: true, 0);
}

/// <summary>A quote that was found.</summary>
/// <param name="Words">The quote, its matches apart.</param>
/// <param name="Meetings">What its article tells of, the earliest first.</param>
public sealed record QuoteHit(QuoteTelling Telling, IReadOnlyList<SnippetPiece> Words, IReadOnlyList<AttendedMeeting> Meetings);

/// <summary>How many quotes each value of a filter has. See <see cref="SearchFacets"/>.</summary>
/// <param name="Kinds">Values are names of <see cref="Text.Annotation.QuoteKind"/>; reported clauses are counted too, so that they can be asked for.</param>
/// <param name="Certainties">Values are names of <see cref="Certainty"/>, the surest first.</param>
public sealed record QuoteFacets(SearchFacets Common, IReadOnlyList<FacetValue> Kinds, IReadOnlyList<FacetValue> Certainties);

/// <summary>Some quotes, the last stored first.</summary>
/// <param name="Next">Where the next ones begin; null where there are no more.</param>
public sealed record NewestQuotes(IReadOnlyList<QuoteHit> Hits, int? Next);
