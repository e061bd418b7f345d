using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Search;

/// <summary>One page of hits, and what is known of all of them.</summary>
/// <param name="Total">Number of all articles found; a hit may stand for several, see <see cref="SearchHit.Copies"/>.</param>
/// <param name="Understood">The query as it was read, in its plainest writing; empty where no words were given.</param>
/// <param name="IsRepaired">True where something that was typed makes no sense and was left out or put right: show <paramref name="Understood"/>.</param>
public sealed record SearchResult(int Total, IReadOnlyList<SearchHit> Hits, SearchFacets Facets, string Understood, bool IsRepaired)
{
    /// <summary>Number of hits on the pages before.</summary>
    public int Before { get; init; }

    /// <summary>Number of hits on all pages, copies folded.</summary>
    public int AllHits { get; init; }

    /// <summary>Null on the first page.</summary>
    public PageCursor? Previous { get; init; }

    /// <summary>Null on the last page.</summary>
    public PageCursor? Next { get; init; }

    /// <summary>Null where something was found, and where there were no words to look for.</summary>
    public NothingFound? NothingFound { get; init; }

    /// <summary>The answer to text that holds nothing to look for.</summary>
    public static SearchResult Senseless { get; } = new(0, [], SearchFacets.Empty, "", IsRepaired: true);
}

/// <summary>An article that was found.</summary>
/// <param name="Outlet">Name; null where it is not known.</param>
/// <param name="Published">Null where the page prints no date.</param>
/// <param name="Title">The whole title.</param>
/// <param name="Snippet">The piece of the text with most of the words; its beginning where only the title has them.</param>
public sealed record SearchHit(
    int ArticleId, string Language, string? Outlet, DateTime? Published, DatePrecision PublishedPrecision,
    IReadOnlyList<SnippetPiece> Title, IReadOnlyList<SnippetPiece> Snippet)
{
    /// <summary>How many other articles that were found tell (nearly) the same text; this one answers best.</summary>
    public int Copies { get; init; }

    /// <summary>How well it answers: the sum of <see cref="Reasons"/>, before <see cref="SearchOrder.Recent"/> lowers it. 0 without words.</summary>
    public double Score { get; init; }

    /// <summary>One for each part of the query that the article answers, what weighs most first.</summary>
    public IReadOnlyList<HitReason> Reasons { get; init; } = [];
}

/// <summary>Why an article was found: what one part of the query found in it.</summary>
/// <param name="Asked">The word, beginning or phrase of the query.</param>
/// <param name="Weight">What it adds to <see cref="SearchHit.Score"/>: more for a word that few articles have, for a nearer form, for the title.</param>
/// <param name="Found">Each different word, with how it was found; the first 16 places are looked at.</param>
public sealed record HitReason(string Asked, double Weight, IReadOnlyList<FoundWord> Found);

/// <summary>A word of an article that answers a word of a query.</summary>
/// <param name="Text">As it is written, in lower case where it stands in several ways.</param>
/// <param name="Stream">The nearest way that leads to it.</param>
/// <param name="Times">How often it stands there.</param>
/// <param name="InTitle">Whether one of them is in the title.</param>
public sealed record FoundWord(string Text, WordStreams Stream, int Times, bool InTitle);

/// <summary>A run of characters, to be encoded as they stand.</summary>
/// <param name="IsMatch">True for a word that was looked for.</param>
public readonly record struct SnippetPiece(string Text, bool IsMatch);
