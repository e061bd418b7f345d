using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Search;

namespace NewsCorpus.Benchmarks.Searching;

/// <summary>How long a page of results takes: twenty hits, snippets, the number of all hits, and the counts of the filters.</summary>
internal static class SearchTimes
{
    private const int Rounds = 3;
    private const int Threads = 4;
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(5);

    public static async Task MeasureAsync(TemporaryCorpus corpus, IReadOnlyList<GeneratedQuery> queries, Figures figures, CancellationToken ct)
    {
        var index = corpus.Get<ISearchIndex>();
        foreach (var query in queries) await index.SearchAsync(query.Request, ct);
        List<(string Kind, double Milliseconds)> times = [];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var query in queries) times.Add((query.Kind, await TimeAsync(index, query, ct)));
        }
        figures.Add("search, page", "ms", times.Select(t => t.Milliseconds));
        foreach (var kind in times.GroupBy(t => t.Kind)) figures.Add($"search, page, {kind.Key}", "ms", kind.Select(t => t.Milliseconds));
        figures.Add($"search, {Threads} threads", "pages/s", await TogetherAsync(index, queries, ct));
        figures.Add("search, page just after a change", "ms", await AfterChangesAsync(corpus, index, queries, ct));
    }

    /// <summary>What was kept in memory for the moment before is of no use.</summary>
    private static async Task<IEnumerable<double>> AfterChangesAsync(TemporaryCorpus corpus, ISearchIndex index, IReadOnlyList<GeneratedQuery> queries, CancellationToken ct)
    {
        await using var db = await corpus.OpenAsync(ct);
        List<double> times = [];
        foreach (var query in queries)
        {
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleChanges" ("ArticleId") VALUES (1)""", ct);
            times.Add(await TimeAsync(index, query, ct));
        }
        return times;
    }

    private static async Task<double> TimeAsync(ISearchIndex index, GeneratedQuery query, CancellationToken ct)
    {
        var start = Stopwatch.GetTimestamp();
        await index.SearchAsync(query.Request, ct);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // Each thread begins elsewhere in the set; one sample: what all threads did together.
    private static async Task<IEnumerable<double>> TogetherAsync(ISearchIndex index, IReadOnlyList<GeneratedQuery> queries, CancellationToken ct)
    {
        var all = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(async () =>
        {
            var done = 0;
            for (; all.Elapsed < Together; done++) await index.SearchAsync(queries[((thread * queries.Count / Threads) + done) % queries.Count].Request, ct);
            return done;
        }, ct)));
        return [counts.Sum() / all.Elapsed.TotalSeconds];
    }
}
