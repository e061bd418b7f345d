using NewsCorpus.People;
using NewsCorpus.Quotes;

namespace NewsCorpus.Search;

/// <summary>One page of quotes, and what is known of all that were found. Rejected quotes are in none.</summary>
/// <param name="Facets">Of the kinds, reported clauses are counted too, so that they can be asked for.</param>
/// <param name="Understood">See <see cref="SearchResult.Understood"/>.</param>
/// <param name="IsRepaired">See <see cref="SearchResult.IsRepaired"/>.</param>
public sealed record QuoteSearchResult(int Total, IReadOnlyList<QuoteHit> Hits, SearchFacets Facets, string Understood, bool IsRepaired)
{
    /// <summary>Number of hits on the pages before.</summary>
    public int Before { get; init; }

    /// <summary>Null on the first page.</summary>
    public PageCursor? Previous { get; init; }

    /// <summary>Null on the last page.</summary>
    public PageCursor? Next { get; init; }

    /// <summary>Null where something was found, and where there were no words to look for.</summary>
    public NothingFound? NothingFound { get; init; }

    /// <summary>The answer to text that holds nothing to look for.</summary>
    public static QuoteSearchResult Senseless { get; } = new(0, [], SearchFacets.Empty, "", IsRepaired: true);
}

/// <summary>A quote that was found.</summary>
/// <param name="Words">The quote, its matches apart.</param>
/// <param name="Meetings">What its article tells of, the earliest first.</param>
public sealed record QuoteHit(QuoteTelling Telling, IReadOnlyList<SnippetPiece> Words, IReadOnlyList<AttendedMeeting> Meetings);

/// <summary>Some quotes, those of the last stored article first.</summary>
/// <param name="Next">Where the next ones begin; null where there are no more.</param>
public sealed record NewestQuotes(IReadOnlyList<QuoteHit> Hits, PageCursor? Next);
