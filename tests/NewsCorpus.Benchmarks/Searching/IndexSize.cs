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
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Quotes" """, ct); // their index is made anew too, and is not what is measured
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleIndex" ("ArticleIndex") VALUES ('delete-all')""", ct);
        var (processor, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(ct);
        figures.Add("search, building the index alone", "articles/s", [articles / Stopwatch.GetElapsedTime(start).TotalSeconds]);
        figures.Add("search, building the index alone, processor time", "articles/s", [articles / (Environment.CpuUsage.TotalTime - processor).TotalSeconds]);
    }
}
