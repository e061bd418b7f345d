using System.CommandLine;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Benchmarks.Generating;
using NewsCorpus.Benchmarks.Lucene;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Benchmarks.Searching;

namespace NewsCorpus.Benchmarks.Verbs;

/// <summary><c>search --articles N [--lucene]</c>: pages of results over a generated corpus.</summary>
internal static class SearchVerb
{
    public static Command Create()
    {
        var articles = Options.Articles(10_000);
        var lucene = new Option<bool>("--lucene") { Description = "Measure Java Lucene 8 on the same corpus and queries too (Debian: liblucene8-java, default-jdk-headless)." };
        var rebuild = new Option<bool>("--rebuild") { Description = "Also make the index of articles from nothing, alone. A corpus that is kept has no quotes afterwards." };
        var kept = new Option<DirectoryInfo>("--corpus") { Description = "Where the corpus is kept for the next time; filled if nothing is there." };
        var json = Options.Json();
        var verb = new Command("search", "How long a page of results takes, over 200 queries.") { articles, kept, lucene, rebuild, json };
        verb.SetAction(async (parsed, ct) =>
        {
            await using var corpus = await TemporaryCorpus.CreateAsync(parsed.GetValue(kept), ct);
            return await RunAsync(corpus, parsed.GetValue(articles), parsed.GetValue(lucene), parsed.GetValue(rebuild), new Figures(parsed.GetValue(json)), ct);
        });
        return verb;
    }

    private static async Task<int> RunAsync(TemporaryCorpus corpus, int count, bool lucene, bool rebuild, Figures figures, CancellationToken ct)
    {
        var articles = new ArticleGenerator(count);
        var queries = QuerySet.Of(articles, count);
        if (corpus.IsNew) await new CorpusFiller(corpus).FillAsync(articles, figures, ct);
        await SearchTimes.MeasureAsync(corpus, queries, figures, ct);
        await IndexSize.MeasureAsync(corpus, count, rebuild, figures, ct);
        // Each has the machine to itself.
        using var java = lucene ? await StartLuceneAsync(articles, queries, ct) : null;
        if (java is not null) await java.FilledAsync(count, ct);
        if (java is not null) await CompareAsync(java, figures, ct);
        return 0;
    }

    private static async Task<JavaLucene?> StartLuceneAsync(ArticleGenerator articles, IReadOnlyList<GeneratedQuery> queries, CancellationToken ct)
    {
        if (JavaLucene.Missing() is not { } why) return await JavaLucene.StartAsync(articles, queries, ct);
        Figures.Say(why);
        return null;
    }

    /// <summary>Java Lucene's figures, and ours by theirs: below 1 we take less time, or do less in the same.</summary>
    private static async Task CompareAsync(JavaLucene java, Figures figures, CancellationToken ct)
    {
        foreach (var theirs in await java.SearchAsync(ct))
        {
            figures.Add(theirs);
            var name = theirs.Name.Replace("lucene", "search", StringComparison.Ordinal);
            if (figures.Printed.FirstOrDefault(f => f.Name == name) is { } ours)
                figures.Add(new Figure($"{name}, by lucene's", "ratio", ours.Median / theirs.Median, ours.P99 / theirs.P99, ours.N));
        }
    }
}
