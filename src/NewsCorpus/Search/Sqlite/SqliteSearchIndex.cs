using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Full-text search in the corpus database itself, with FTS5.</summary>
public sealed class SqliteSearchIndex(IndexReaders readers, LiveColumns live) : ISearchIndex
{
    public Task<SearchResult> SearchAsync(SearchRequest request, CancellationToken ct)
    {
        var query = QueryParser.Parse(request.Text);
        if (query.IsEmpty && !string.IsNullOrWhiteSpace(request.Text))
            return Task.FromResult(SearchResult.Senseless);
        request = request with { Published = DateRange.Common(request.Published, query.Published) };
        return Task.FromResult(readers.With(reader => live.At(reader, columns => new ArticleSearch(reader, columns, live, request, ct).Find(query))));
    }
}
