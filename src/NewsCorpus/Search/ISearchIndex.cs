using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search;

/// <summary>Finds articles. Safe for several threads.</summary>
/// <remarks>
/// A page calls <see cref="SearchAsync"/> with what the address says, writes <see cref="SearchHit.Title"/> and <see cref="SearchHit.Snippet"/> piece by piece
/// (encoding each, marking those that match), and links to the article with the same words, where <see cref="Highlights.Of"/> finds them again.
/// </remarks>
public interface ISearchIndex
{
    /// <summary>Answers any request: senseless text is repaired, an unknown filter value finds nothing, a page beyond the last is empty.</summary>
    Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken ct);

    /// <summary>The query as this index looks for it, with the other names of people; null where it has no words.</summary>
    Task<QueryNode?> UnderstandAsync(string text, CancellationToken ct);

    /// <summary>The id of every article that <see cref="SearchAsync"/> counts, in its order; pages are not looked at.</summary>
    Task<IReadOnlyList<int>> IdsAsync(SearchRequest request, CancellationToken ct);
}
