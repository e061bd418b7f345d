using Microsoft.EntityFrameworkCore;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Search among the quotes in the corpus database itself, with FTS5.</summary>
public sealed class SqliteQuoteIndex(IDbContextFactory<CorpusDb> contexts) : IQuoteIndex
{
    public async Task<QuoteSearchResult> SearchAsync(QuoteSearchRequest request, CancellationToken ct)
    {
        var (search, query) = (request.Search, QueryParser.Parse(request.Search.Text));
        if (query.IsEmpty && !string.IsNullOrWhiteSpace(search.Text))
            return QuoteSearchResult.Senseless;

        request = request with { Search = search with { Published = DateRange.Common(search.Published, query.Published) } };
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await Snapshot.BeginAsync(db, ct);
        var total = await QuoteMatches.Of(db, query.Root, request).CountAsync(ct);
        var paging = Paging.Of(search, total);
        return new(
            total, paging.Page, paging.Pages,
            await HitsAsync(db, query.Root, request, paging, ct),
            await QuoteFacetReader.ReadAsync(db, query.Root, request, ct),
            query.ToString(), query.IsRepaired,
            total > 0 ? total : await QuoteMatches.Of(db, query.Root, new(new() { Published = query.Published })).CountAsync(ct));
    }

    private static async Task<IReadOnlyList<QuoteHit>> HitsAsync(CorpusDb db, QueryNode? query, QuoteSearchRequest request, Paging paging, CancellationToken ct)
    {
        if (paging.Page > paging.Pages)
            return [];
        var ids = await QuoteMatches.Ordered(db, query, request).Skip((int)paging.Skip).Take(paging.Size).ToListAsync(ct);
        return await QuoteReader.ReadAsync(db, ids, query, ct);
    }
}
