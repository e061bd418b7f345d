using Microsoft.EntityFrameworkCore;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Reads one page of hits, best first.</summary>
internal static class HitReader
{
    public static async Task<IReadOnlyList<SearchHit>> ReadAsync(CorpusDb db, QueryNode? query, SearchRequest request, Paging paging, CancellationToken ct)
    {
        if (paging.Page > paging.Pages)
            return [];
        var ids = await Ordered(db, query, request).Skip((int)paging.Skip).Take(paging.Size).ToListAsync(ct);
        var rows = await db.Articles.Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.Language, Outlet = a.Outlet!.Name, a.Published, a.PublishedPrecision, a.Title, a.Text })
            .ToDictionaryAsync(a => a.Id, ct);
        return
        [
            .. ids.Select(id => rows[id]).Select(row => new SearchHit(
                row.Id, row.Language, row.Outlet, row.Published, row.PublishedPrecision,
                Snippets.Whole(row.Title, QueryMatches.In(row.Title, row.Language, query)),
                Snippets.Best(row.Text, QueryMatches.In(row.Text, row.Language, query)))),
        ];
    }

    private static IQueryable<int> Ordered(CorpusDb db, QueryNode? query, SearchRequest request) => query is null || request.Order == SearchOrder.Newest
        ? Matches.Of(db, query, request).OrderByDescending(a => a.Published).ThenByDescending(a => a.Id).Select(a => a.Id)
        : Matches.ScoredOf(db, query, request)
            .OrderBy(m => m.Score).ThenByDescending(m => m.Article.Published).ThenByDescending(m => m.Article.Id).Select(m => m.Article.Id);
}
