using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Full-text search in the corpus database itself, with FTS5.</summary>
public sealed class SqliteSearchIndex(IndexReaders readers, LiveColumns live) : ISearchIndex
{
    public Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken ct) => Task.FromResult(Read(ref request) is { } query
        ? With(request, query, (search, asked) => search.Find(asked), ct)
        : SearchResult.Senseless);

    public Task<IReadOnlyList<int>> IdsAsync(SearchRequest request, CancellationToken ct) => Task.FromResult(Read(ref request) is { } query
        ? With(request, query, (search, asked) => search.Ids(asked), ct)
        : []);

    public Task<QueryNode?> UnderstandAsync(string text, CancellationToken ct) =>
        Task.FromResult(readers.With(reader => live.At(reader, _ => live.Book.WithAliases(QueryParser.Parse(text), reader).Root)));

    private T With<T>(SearchRequest request, ParsedQuery query, Func<ArticleSearch, ParsedQuery, T> ask, CancellationToken ct) =>
        readers.With(reader => live.At(reader, columns => ask(new ArticleSearch(reader, columns, live, request, ct), live.Book.WithAliases(query, reader))));

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
