using NewsCorpus.Search.Queries;
using NewsCorpus.Text;

namespace NewsCorpus.Search;

/// <summary>Finds the words of a query in a text, so that the reader's page can mark them after the click.</summary>
public static class Highlights
{
    /// <summary>Where the words stand, in order, apart from each other; none where the query has no words or the text does not hold them.</summary>
    /// <param name="text">An article's text, or its title.</param>
    /// <param name="language">ISO 639-1 code of the article.</param>
    /// <param name="query">See <see cref="ISearchIndex.UnderstandAsync"/>.</param>
    /// <param name="ways">Those by which the search found its hits.</param>
    public static IReadOnlyList<TextSpan> Of(string text, string language, QueryNode? query, WordStreams ways = WordStreams.All) =>
        [.. QueryMatches.In(text, language, query, ways).Select(match => match.Span)];
}
