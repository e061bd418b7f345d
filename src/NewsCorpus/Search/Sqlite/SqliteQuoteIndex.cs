using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Fields;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Search among the quotes in the corpus database itself, with FTS5.</summary>
public sealed class SqliteQuoteIndex(IDbContextFactory<CorpusDb> contexts, IndexReaders readers, LiveColumns live) : IQuoteIndex
{
    public async Task<QuoteSearchResult> SearchAsync(QuoteSearchRequest request, CancellationToken ct)
    {
        if (Read(ref request) is not { } query)
            return QuoteSearchResult.Senseless;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var asked = Asked(db, query);
        await using var snapshot = await Snapshot.BeginAsync(db, ct);
        var total = await QuoteMatches.Of(db, asked, request).CountAsync(ct);
        var paging = Paging.Of(request, total);
        return new(
            total, paging.Page, paging.Pages,
            await HitsAsync(db, query.Root, asked, request, paging, ct),
            await QuoteFacetReader.ReadAsync(db, asked, request, ct),
            query.ToString(), query.IsRepaired,
            total > 0 ? total : await QuoteMatches.Of(db, asked, new(new() { Published = query.Published })).CountAsync(ct));
    }

    public async IAsyncEnumerable<QuoteHit> AllAsync(QuoteSearchRequest request, [EnumeratorCancellation] CancellationToken ct)
    {
        if (Read(ref request) is not { } query)
            yield break;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var asked = Asked(db, query);
        await using var snapshot = await Snapshot.BeginAsync(db, ct);
        var ids = await QuoteMatches.Ordered(db, asked, request).ToListAsync(ct);
        foreach (var some in ids.Chunk(SearchRequest.LargestPageSize))
            foreach (var hit in await QuoteReader.ReadAsync(db, some, query.Root, ct))
                yield return hit;
    }

    public async Task<NewestQuotes> NewestAsync(QuoteSearchRequest request, int? before, CancellationToken ct)
    {
        if (Read(ref request) is not { } query)
            return new([], null);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var asked = Asked(db, query);
        await using var snapshot = await Snapshot.BeginAsync(db, ct);
        var size = Math.Clamp(request.Search.PageSize, 1, SearchRequest.LargestPageSize);
        var ids = await QuoteMatches.Of(db, asked, request).Where(q => before == null || q.Id < before)
            .OrderByDescending(q => q.Id).Take(size + 1).Select(q => q.Id).ToListAsync(ct);
        int[] shown = [.. ids.Take(size)];
        return new(await QuoteReader.ReadAsync(db, shown, query.Root, ct), ids.Count > size ? shown[^1] : null);
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

    // In the moment of the names; the quotes are read a moment later, and a name seldom changes between.
    private QuoteQuery Asked(CorpusDb db, ParsedQuery query) => readers.With(reader => live.At(reader, _ => QuoteQuery.Of(query.Root, db, live.Book, reader)));

    private static async Task<IReadOnlyList<QuoteHit>> HitsAsync(
        CorpusDb db, QueryNode? query, QuoteQuery asked, QuoteSearchRequest request, Paging paging, CancellationToken ct)
    {
        if (paging.Page > paging.Pages)
            return [];
        var ids = await QuoteMatches.Ordered(db, asked, request).Skip((int)paging.Skip).Take(paging.Size).ToListAsync(ct);
        return await QuoteReader.ReadAsync(db, ids, query, ct);
    }
}
