using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Search among the quotes in the corpus database itself, with FTS5. A quote that is gone before it was read is left out.</summary>
public sealed class SqliteQuoteIndex(IDbContextFactory<CorpusDb> contexts, IndexReaders readers, LiveColumns live) : IQuoteIndex
{
    public async Task<QuoteSearchResult> SearchAsync(QuoteSearchRequest request, CancellationToken ct)
    {
        if (Read(ref request) is not { } query)
            return QuoteSearchResult.Senseless;
        var (found, asked) = With(request, query, (search, q) => (search.Find(q), q), ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var hits = await QuoteReader.ReadAsync(db, QuoteSearch.IdsOf(found.Page), asked.Root, request.Search.Streams, ct);
        return new(found.Total, hits, found.Facets, query.ToString(), query.IsRepaired)
        {
            Before = found.Page.Before,
            Previous = found.Page.Previous,
            Next = found.Page.Next,
            NothingFound = found.NothingFound,
        };
    }

    public async IAsyncEnumerable<QuoteHit> AllAsync(QuoteSearchRequest request, [EnumeratorCancellation] CancellationToken ct)
    {
        if (Read(ref request) is not { } query)
            yield break;
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await Snapshot.BeginAsync(db, ct);
        foreach (var some in With(request, query, (search, asked) => search.Ids(asked), ct).Chunk(SearchRequest.LargestPageSize))
            foreach (var hit in await QuoteReader.ReadAsync(db, some, query.Root, request.Search.Streams, ct))
                yield return hit;
    }

    public async Task<NewestQuotes> NewestAsync(QuoteSearchRequest request, CancellationToken ct)
    {
        if (Read(ref request) is not { } query)
            return new([], null);
        var page = With(request, query, (search, asked) => search.Newest(asked), ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        return new(await QuoteReader.ReadAsync(db, QuoteSearch.IdsOf(page), query.Root, request.Search.Streams, ct), page.Next);
    }

    /// <summary>The query, its days put among the filters; null where the text holds nothing to look for.</summary>
    private static ParsedQuery? Read(ref QuoteSearchRequest request)
    {
        var (search, query) = (request.Search, QueryParser.Parse(request.Search.Text));
        if (query.IsEmpty && !string.IsNullOrWhiteSpace(search.Text))
            return null;
        request = request with { Search = search with { Published = DateRange.Common(search.Published, query.Published) } };
        return query;
    }

    private T With<T>(QuoteSearchRequest request, ParsedQuery query, Func<QuoteSearch, ParsedQuery, T> ask, CancellationToken ct) =>
        readers.With(reader => live.At(reader, columns => ask(new QuoteSearch(reader, columns, live, request, ct), live.Book.WithAliases(query, reader))));
}
