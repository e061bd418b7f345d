using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Benchmarks.Generating;
using NewsCorpus.Benchmarks.Http;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Benchmarks.Searching;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Benchmarks.Verbs;

/// <summary><c>readers --program FILE --articles N</c>: how long readers wait for pages of results while the real program ingests.</summary>
internal static class ReadersVerb
{
    /// <summary>So many that a word comes again when hundreds of batches have been stored since, or never.</summary>
    private const int Queries = 2000;

    /// <summary>Of the run, each with figures of its own.</summary>
    private const int Parts = 10;

    /// <summary>Five questions a second: quicker than people read.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    public static Command Create()
    {
        var articles = Options.Articles(5000);
        var program = Options.Program();
        var readers = new Option<int>("--readers") { Description = "Each asks five times a second.", HelpName = "N", DefaultValueFactory = _ => 4 };
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "Where the corpus is kept for the next time. What is there already stays, and the pages are further ones." };
        var pages = new Option<DirectoryInfo>("--pages") { Description = "N pages that \"generate\" wrote; else they are written now." };
        var inside = new Option<bool>("--inside") { Description = "The site itself ingests, and not a process beside it." };
        var json = Options.Json();
        var verb = new Command("readers", "How long readers wait for pages of results over HTTP while pages are ingested.") { articles, program, readers, corpus, pages, inside, json };
        verb.SetAction((parsed, ct) => RunAsync(
            new(parsed.GetRequiredValue(program).FullName, parsed.GetValue(articles), parsed.GetValue(readers), parsed.GetValue(inside)), parsed.GetValue(corpus), parsed.GetValue(pages),
            new Figures(parsed.GetValue(json)), ct));
        return verb;
    }

    private static async Task<int> RunAsync(Asked asked, DirectoryInfo? kept, DirectoryInfo? made, Figures figures, CancellationToken ct)
    {
        await using var corpus = await TemporaryCorpus.CreateAsync(kept, ct);
        using var further = made is null ? await FurtherPages.WriteAsync(corpus, asked.Articles, ct) : FurtherPages.In(made);
        string[] questions = [.. QuerySet.Of(new(asked.Articles), asked.Articles, Queries).Where(query => query.Outlet is null).Select(query => query.Page)];
        await using var site = await SiteProcess.StartAsync(asked.Program, corpus.Data, asked.Inside ? ["--watch", further.Folder, "--every", "00:00:05"] : [], ct);
        using var load = new HttpLoad(site, asked.Readers) { Pace = Pace };
        await load.AskAsync(questions, Task.Delay(WarmUp, ct), ct);
        var run = asked.Inside ? EndOfRunAsync(corpus, ct) : further.IngestAsync(asked.Program, corpus, ct);
        await MeasureAsync(load, questions, corpus, Math.Max(1, asked.Articles / Parts), run, figures, ct);
        return 0;
    }

    /// <summary>Figures for each part of the run, and then for all of it.</summary>
    private static async Task MeasureAsync(HttpLoad load, string[] questions, TemporaryCorpus corpus, int part, Task run, Figures figures, CancellationToken ct)
    {
        List<double> all = [];
        for (var size = await SizeAsync(corpus, ct); !run.IsCompleted;)
        {
            var answers = await load.AskAsync([.. questions[(all.Count % questions.Length)..], .. questions], GrownAsync(corpus, size + part, run, ct), ct);
            var grown = await SizeAsync(corpus, ct);
            var name = $"readers, {size:#,0} to {grown:#,0} articles";
            figures.Add(name, "ms", answers.Milliseconds);
            figures.Add($"{name}, ingestion", "pages/s", [(grown - size) / answers.Clock.TotalSeconds]);
            all.AddRange(answers.Milliseconds);
            size = grown;
        }
        await run;
        figures.Add("readers, page of results", "ms", all);
        figures.Add("readers, nine in ten within", "ms", [all.Order().ElementAt(all.Count * 9 / 10)]);
        figures.Add("readers, the longest", "ms", [all.Max()]);
    }

    private static async Task GrownAsync(TemporaryCorpus corpus, int size, Task run, CancellationToken ct)
    {
        while (!run.IsCompleted && await SizeAsync(corpus, ct) < size) await Task.Delay(Look, ct);
    }

    private static async Task<int> SizeAsync(TemporaryCorpus corpus, CancellationToken ct)
    {
        await using var db = await corpus.OpenAsync(ct);
        return await db.Articles.MaxAsync(article => (int?)article.Id, ct) ?? 0;
    }

    /// <summary>A run that the site is about to start, or has started.</summary>
    private static async Task EndOfRunAsync(TemporaryCorpus corpus, CancellationToken ct)
    {
        var leases = corpus.Get<RunLeases>();
        foreach (var isHeld in new[] { true, false })
            while (await leases.IsHeldAsync(ct) != isHeld) await Task.Delay(Look, ct);
    }

    private sealed record Asked(string Program, int Articles, int Readers, bool Inside);
}
