using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Data;
using NewsCorpus.Text.Analysis;
using static SQLitePCL.raw;

namespace NewsCorpus.Search.Sqlite;

/// <summary>
/// Indexes anew, in portions: those who search find everything at any moment, and those who write wait for one portion.
/// From one commit to the next the triggers of 0002_search.sql and 0003_quote_search.sql keep the index in step.
/// </summary>
public sealed class SqliteIndexBuilder(IDbContextFactory<CorpusDb> contexts) : ISearchIndexBuilder
{
    public async Task<int> BringUpToDateAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var made = await db.Database.SqlQuery<int>($"""SELECT "AnalysisVersion" AS "Value" FROM "ArticleIndexState" """).SingleAsync(ct);
        return made == TextAnalysis.Version ? 0 : await RebuildAsync(ct);
    }

    public async Task<int> RebuildAsync(CancellationToken ct)
    {
        await using var writing = await BulkWriting.BeginAsync(contexts, ct);
        try
        {
            return await RebuildAsync(writing.Db, ct);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLITE_CORRUPT)
        {
            // What cannot be read cannot be replaced row by row. Until it is whole again some articles are not found.
            IndexTable.Articles.Empty(writing.Db);
            IndexTable.Quotes.Empty(writing.Db);
            await ForgetAsync(writing.Db, ct);
            return await RebuildAsync(writing.Db, ct);
        }
    }

    private async Task<int> RebuildAsync(CorpusDb db, CancellationToken ct)
    {
        var articles = await new IndexFilling(IndexTable.Articles, contexts).RunAsync(db, ct);
        await new IndexFilling(IndexTable.Quotes, contexts).RunAsync(db, ct);
        IndexTable.Articles.Merge(db, ct);
        IndexTable.Quotes.Merge(db, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await ForgetAsync(db, ct);
        await db.Database.ExecuteSqlAsync($"""UPDATE "ArticleIndexState" SET "AnalysisVersion" = {TextAnalysis.Version}""", ct);
        await transaction.CommitAsync(ct);
        return articles;
    }

    /// <summary>Whoever searches forgets which words there were and where: of the changes since it looked last the first is missing, so it reads everything anew.</summary>
    private static async Task ForgetAsync(CorpusDb db, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleChanges" ("ArticleId") VALUES (NULL), (NULL)""", ct);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "ArticleChanges" WHERE "Seq" < (SELECT max("Seq") FROM "ArticleChanges")""", ct);
    }
}
