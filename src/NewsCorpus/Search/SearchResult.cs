using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Search;

/// <summary>One page of hits, and what is known of all of them.</summary>
/// <param name="Total">Number of all hits.</param>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="Pages">Number of pages; 0 where nothing was found.</param>
/// <param name="Understood">The query as it was read, in its plainest writing; empty where no words were given.</param>
/// <param name="IsRepaired">True where something that was typed makes no sense and was left out or put right: show <paramref name="Understood"/>.</param>
public sealed record SearchResult(
    int Total, int Page, int Pages, IReadOnlyList<SearchHit> Hits, SearchFacets Facets, string Understood, bool IsRepaired)
{
    /// <summary>Null where something was found, and where there were no words to look for.</summary>
    public NothingFound? NothingFound { get; init; }
}

/// <summary>An article that was found.</summary>
/// <param name="Outlet">Name; null where it is not known.</param>
/// <param name="Published">Null where the page prints no date.</param>
/// <param name="Title">The whole title.</param>
/// <param name="Snippet">The piece of the text with most of the words; its beginning where only the title has them.</param>
public sealed record SearchHit(
    int ArticleId, string Language, string? Outlet, DateTime? Published, DatePrecision PublishedPrecision,
    IReadOnlyList<SnippetPiece> Title, IReadOnlyList<SnippetPiece> Snippet);

/// <summary>A run of characters, to be encoded as they stand.</summary>
/// <param name="IsMatch">True for a word that was looked for.</param>
public readonly record struct SnippetPiece(string Text, bool IsMatch);

/// <summary>How many hits each value of a filter has, most first, with all other filters as they are.</summary>
public sealed record SearchFacets(
    IReadOnlyList<FacetValue> Languages, IReadOnlyList<FacetValue> Outlets, IReadOnlyList<FacetValue> Meetings, IReadOnlyList<FacetValue> Speakers)
{
    public static SearchFacets Empty { get; } = new([], [], [], []);
}

/// <summary>One value of a filter.</summary>
/// <param name="Value">What the filter takes: language code or slug.</param>
/// <param name="Names">What people read; empty for languages, whose names the interface knows.</param>
/// <param name="Count">Number of hits, 1 or more.</param>
public sealed record FacetValue(string Value, LocalizedText Names, int Count);
