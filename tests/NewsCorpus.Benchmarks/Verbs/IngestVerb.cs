using System.CommandLine;
using System.Diagnostics;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Benchmarks.Generating;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Benchmarks.Searching;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Search;

namespace NewsCorpus.Benchmarks.Verbs;

/// <summary><c>ingest --articles N</c>: generated pages end to end into a corpus with its index, then the same pages once more.</summary>
internal static class IngestVerb
{
    /// <summary>Pages in one sample of the rate: several batches, so that the rhythm of transactions is not in it.</summary>
    private const int Sample = 1000;

    public static Command Create()
    {
        var articles = Options.Articles(2000);
        var readers = new Option<int>("--readers") { Description = "How many search meanwhile, without end.", HelpName = "N" };
        var json = Options.Json();
        var verb = new Command("ingest", "Pages a second from file to search index, peak memory, and a re-run.") { articles, readers, json };
        verb.SetAction((parsed, ct) => RunAsync(parsed.GetValue(articles), parsed.GetValue(readers), new Figures(parsed.GetValue(json)), ct));
        return verb;
    }

    private static async Task<int> RunAsync(int articles, int readers, Figures figures, CancellationToken ct)
    {
        await using var corpus = await TemporaryCorpus.CreateAsync(ct);
        var pages = Path.Combine(corpus.Folder, "pages");
        GenerateVerb.Write(articles, pages, null, ct);
        await using (var reading = new Readers(corpus.Get<ISearchIndex>(), QuerySet.Of(new ArticleGenerator(articles), articles), readers))
        {
            await IngestAsync(corpus, pages, "ingest, new pages", figures, ct);
            reading.AddTo(figures, $"ingest, page of results for {readers} readers meanwhile");
        }
        await IngestAsync(corpus, pages, "ingest again, unchanged pages", figures, ct);
        figures.Add("ingest, peak memory", "MB", [Process.GetCurrentProcess().PeakWorkingSet64 / 1e6]);
        figures.Add("ingest, database", "KB a page", [new FileInfo(corpus.Database).Length / 1e3 / articles]);
        return 0;
    }

    private static async Task IngestAsync(TemporaryCorpus corpus, string pages, string name, Figures figures, CancellationToken ct)
    {
        List<double> rates = [], costs = [], memory = [];
        var (start, cost, done) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, 0);
        var progress = new RunProgress(TimeProvider.System);
        progress.PageEnded += _ =>
        {
            if (++done % Sample != 0) return;
            rates.Add(Sample / Stopwatch.GetElapsedTime(start).TotalSeconds);
            memory.Add(Environment.WorkingSet / 1e6);
            costs.Add((Environment.CpuUsage.TotalTime - cost).TotalMilliseconds / Sample);
            (start, cost) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        };
        using var stations = new StationTimes();
        using var steps = new StepCosts();
        var (clock, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await corpus.Get<IngestionRun>().ExecuteAsync(RunSettings.Files([pages]), "benchmark", progress, ct);
        var run = progress.Snapshot;
        figures.Add($"{name}, whole run", "pages/s", [run.Done / Stopwatch.GetElapsedTime(clock).TotalSeconds]);
        figures.Add($"{name}, processor time", "ms a page", [(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / run.Done]);
        Figures.Say($"{name}: {string.Join(", ", run.Outcomes.Select(o => $"{o.Value} {o.Key}"))}");
        if (rates.Count > 0)
        {
            figures.Add(name, "pages/s", rates);
            figures.Add($"{name}, processor time of thousands", "ms a page", costs);
            figures.Add($"{name}, memory", "MB", memory);
        }
        stations.AddTo(figures, name);
        steps.AddTo(figures, name);
    }
}
