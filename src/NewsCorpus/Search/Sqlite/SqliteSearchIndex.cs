namespace NewsCorpus.Search.Sqlite;

/// <summary>Full-text search in the corpus database itself.</summary>
public sealed class SqliteSearchIndex : ISearchIndex
{
    public Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken ct) =>
        Task.FromResult(new SearchResult(0, 1, 0, [], SearchFacets.Empty, request.Text.Trim(), false));
}
