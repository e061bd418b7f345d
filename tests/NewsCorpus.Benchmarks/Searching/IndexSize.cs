using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Search;

namespace NewsCorpus.Benchmarks.Searching;

/// <summary>How large the index of articles is, and how long it takes to make it alone, without the rows of the articles.</summary>
internal static class IndexSize
{
    public static async Task MeasureAsync(TemporaryCorpus corpus, int articles, bool rebuild, Figures figures, CancellationToken ct)
    {
        await using var db = await corpus.OpenAsync(ct);
        figures.Add("search, database with its index", "KB an article", [new FileInfo(corpus.Database).Length / 1e3 / articles]);
        if (rebuild) await BuildAsync(corpus, db, articles, figures, ct);
        var bytes = await db.Database.SqlQuery<long>($"""
            SELECT (SELECT sum(length(block)) FROM "ArticleIndex_data") + (SELECT sum(length(sz)) FROM "ArticleIndex_docsize") AS "Value"
            """).SingleAsync(ct);
        figures.Add("search, index", "MB", [bytes / 1e6]);
    }

    private static async Task BuildAsync(TemporaryCorpus corpus, CorpusDb db, int articles, Figures figures, CancellationToken ct)
    {
        await ForgetQuotesAsync(db, ct);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleIndex" ("ArticleIndex") VALUES ('delete-all')""", ct);
        var (processor, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(ct);
        figures.Add("search, building the index alone", "articles/s", [articles / Stopwatch.GetElapsedTime(start).TotalSeconds]);
        figures.Add("search, building the index alone, processor time", "articles/s", [articles / (Environment.CpuUsage.TotalTime - processor).TotalSeconds]);
    }

    /// <summary>Their index would be made too, and is not what is measured. Without triggers: there are some three for each article.</summary>
    private static async Task ForgetQuotesAsync(CorpusDb db, CancellationToken ct)
    {
        var drops = await db.Database.SqlQuery<string>($"""SELECT 'DROP TRIGGER "' || name || '"' AS "Value" FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'Quotes'""").ToListAsync(ct);
        foreach (var drop in drops) await db.Database.ExecuteSqlRawAsync(drop, ct);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Quotes" """, ct);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "QuoteIndex" ("QuoteIndex") VALUES ('delete-all')""", ct);
    }
}
