using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Reads one page of hits, best first.</summary>
internal static class HitReader
{
    public static async Task<IReadOnlyList<SearchHit>> ReadAsync(CorpusDb db, QueryNode? query, SearchRequest request, Paging paging, CancellationToken ct)
    {
        if (paging.Page > paging.Pages)
            return [];
        var rows = await Ordered(db, query, request).Skip((int)paging.Skip).Take(paging.Size)
            .Select(a => new { a.Id, a.Language, Outlet = a.Outlet!.Name, a.Published, a.PublishedPrecision, a.Title, a.Text }).ToListAsync(ct);
        return
        [
            .. rows.Select(row => new SearchHit(
                row.Id, row.Language, row.Outlet, row.Published, row.PublishedPrecision,
                Snippets.Whole(row.Title, QueryMatches.In(row.Title, row.Language, query)),
                Snippets.Best(row.Text, QueryMatches.In(row.Text, row.Language, query)))),
        ];
    }

    private static IQueryable<Article> Ordered(CorpusDb db, QueryNode? query, SearchRequest request)
    {
        if (query is null || request.Order == SearchOrder.Newest)
            return Matches.Of(db, query).Where(request).OrderByDescending(a => a.Published).ThenByDescending(a => a.Id);
        var scored = from article in db.Articles.Where(request)
                     join match in Scored(db, query) on article.Id equals match.Id
                     orderby match.Score, article.Published descending, article.Id descending
                     select article;
        return scored;
    }

    /// <summary>BM25, less is better; a word in the title counts three times, as in the measurements of docs/search.md.</summary>
    private static IQueryable<Match> Scored(CorpusDb db, QueryNode query)
    {
        var match = MatchExpression.Of(query);
        // The limit keeps SQLite from folding this into the outer query, where bm25() has no index to ask.
        return db.Database.SqlQuery<Match>($"""
            SELECT rowid AS "Id", bm25("ArticleIndex", 3.0, 1.0) AS "Score" FROM "ArticleIndex" WHERE "ArticleIndex" MATCH {match} LIMIT -1
            """);
    }

    private sealed record Match(int Id, double Score);
}
