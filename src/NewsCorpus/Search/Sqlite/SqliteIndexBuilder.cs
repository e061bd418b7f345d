using Microsoft.EntityFrameworkCore;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Indexes anew what an older analysis made. From one commit to the next the triggers of 0002_search.sql and 0003_quote_search.sql keep the index in step.</summary>
public sealed class SqliteIndexBuilder(IDbContextFactory<CorpusDb> contexts) : ISearchIndexBuilder
{
    /// <summary>FTS5's own default.</summary>
    private const int Memory = 1 << 20;

    /// <summary>Some 20,000 articles of 200 words are written at once.</summary>
    private const int MemoryOfRebuild = 64 << 20;

    public async Task<int> BringUpToDateAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var made = await db.Database.SqlQuery<int>($"""SELECT "AnalysisVersion" AS "Value" FROM "ArticleIndexState" """).SingleAsync(ct);
        if (made == TextAnalysis.Version)
            return 0;
        var articles = await RebuildAsync(db, ct);
        await transaction.CommitAsync(ct);
        return articles;
    }

    public async Task<int> RebuildAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var articles = await RebuildAsync(db, ct);
        await transaction.CommitAsync(ct);
        return articles;
    }

    private static async Task<int> RebuildAsync(CorpusDb db, CancellationToken ct)
    {
        await SetMemoryAsync(db, MemoryOfRebuild, ct);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleIndex" ("ArticleIndex") VALUES ('delete-all')""", ct);
        var articles = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "ArticleIndex" (rowid, "Title", "Text")
            SELECT "Id", fts5_locale("Language", "Title"), fts5_locale("Language", "Text") FROM "Articles"
            """, ct);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleIndex" ("ArticleIndex") VALUES ('optimize')""", ct);
        await SetMemoryAsync(db, Memory, ct);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "QuoteIndex" ("QuoteIndex") VALUES ('delete-all')""", ct);
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "QuoteIndex" (rowid, "Title", "Text") SELECT "Id", "Title", "Text" FROM "QuoteWords" """, ct);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "QuoteIndex" ("QuoteIndex") VALUES ('optimize')""", ct);
        // Whoever searches forgets which words there were and where: of the changes since it looked last the first is missing, so it reads everything anew.
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleChanges" ("ArticleId") VALUES (NULL), (NULL)""", ct);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "ArticleChanges" WHERE "Seq" < (SELECT max("Seq") FROM "ArticleChanges")""", ct);
        await db.Database.ExecuteSqlAsync($"""UPDATE "ArticleIndexState" SET "AnalysisVersion" = {TextAnalysis.Version}""", ct);
        return articles;
    }

    /// <summary>How many bytes of the index of articles are made in memory before they are written and later merged.</summary>
    private static Task<int> SetMemoryAsync(CorpusDb db, int bytes, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleIndex" ("ArticleIndex", rank) VALUES ('hashsize', {bytes})""", ct);
}
