using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Full-text search in the corpus database itself, with FTS5.</summary>
public sealed class SqliteSearchIndex(IndexReaders readers, LiveColumns live) : ISearchIndex
{
    public Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken ct) => Task.FromResult(Read(ref request) is { } query
        ? With(request, search => search.Find(query), ct)
        : SearchResult.Senseless);

    public Task<IReadOnlyList<int>> IdsAsync(SearchRequest request, CancellationToken ct) => Task.FromResult(Read(ref request) is { } query
        ? With(request, search => search.Ids(query), ct)
        : []);

    private T With<T>(SearchRequest request, Func<ArticleSearch, T> ask, CancellationToken ct) =>
        readers.With(reader => live.At(reader, columns => ask(new ArticleSearch(reader, columns, live, request, ct))));

    /// <summary>The query, its days put among the filters; null where the text holds nothing to look for.</summary>
    private static ParsedQuery? Read(ref SearchRequest request)
    {
        var query = QueryParser.Parse(request.Text);
        if (query.IsEmpty && !string.IsNullOrWhiteSpace(request.Text))
            return null;
        request = request with { Published = DateRange.Common(request.Published, query.Published) };
        return query;
    }
}
