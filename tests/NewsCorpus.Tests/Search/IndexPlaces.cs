using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Tests.Search;

/// <summary>Where each word stands in the full-text tables, as FTS5 itself reads them.</summary>
internal static class IndexPlaces
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>One line for each place: "article" or "quote", row, column, number of the word, token.</summary>
    public static async Task<List<string>> OfAsync(TestCorpus corpus)
    {
        await using var db = corpus.NewDb();
        await db.Database.OpenConnectionAsync(Ct);
        await db.Database.ExecuteSqlAsync(
            $"""
            CREATE VIRTUAL TABLE IF NOT EXISTS temp."ArticlePlaces" USING fts5vocab('main', 'ArticleIndex', 'instance');
            CREATE VIRTUAL TABLE IF NOT EXISTS temp."QuotePlaces" USING fts5vocab('main', 'QuoteIndex', 'instance')
            """, Ct);
        return await db.Database.SqlQuery<string>(
            $"""
            SELECT 'article ' || doc || ' ' || col || ' ' || offset || ' ' || term AS "Value" FROM temp."ArticlePlaces"
            UNION SELECT 'quote ' || doc || ' ' || col || ' ' || offset || ' ' || term FROM temp."QuotePlaces" ORDER BY 1
            """).ToListAsync(Ct);
    }
}
