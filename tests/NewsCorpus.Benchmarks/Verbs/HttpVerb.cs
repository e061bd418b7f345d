using System.CommandLine;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Benchmarks.Generating;
using NewsCorpus.Benchmarks.Http;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Benchmarks.Searching;

namespace NewsCorpus.Benchmarks.Verbs;

/// <summary><c>http --program FILE --articles N</c>: pages of results as browsers get them, beside a page with nothing on it.</summary>
internal static class HttpVerb
{
    private const string EmptyPage = "/keys";

    /// <summary>The compiler's last tier comes when code has been asked for often, and a thread is free to compile it.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Together = TimeSpan.FromSeconds(10);

    public static Command Create()
    {
        var articles = Options.Articles(10_000);
        var program = Options.Program();
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "Where the corpus is kept for the next time; filled if nothing is there." };
        var connections = new Option<int>("--connections") { Description = "That ask at once.", HelpName = "N", DefaultValueFactory = _ => 16 };
        var list = new Option<bool>("--list") { Description = "Only print the addresses that are asked for, one a line, for other programs that ask." };
        var json = Options.Json();
        var verb = new Command("http", "Pages of results a second over HTTP, over 200 queries, and the ratio to a page with nothing on it.") { articles, program, corpus, connections, list, json };
        verb.SetAction((parsed, ct) => parsed.GetValue(list) ? ListAsync(parsed.GetValue(articles)) : RunAsync(
            parsed.GetValue(articles), parsed.GetRequiredValue(program).FullName, parsed.GetValue(corpus), parsed.GetValue(connections),
            new Figures(parsed.GetValue(json)), ct));
        return verb;
    }

    private static async Task<int> RunAsync(int count, string program, DirectoryInfo? kept, int connections, Figures figures, CancellationToken ct)
    {
        await using var corpus = await TemporaryCorpus.CreateAsync(kept, ct);
        var articles = new ArticleGenerator(count);
        if (corpus.IsNew) await new CorpusFiller(corpus).FillAsync(articles, figures, ct);
        await using var site = await SiteProcess.StartAsync(program, corpus.Data, [], ct);
        var queries = QuerySet.Of(articles, count);
        string[] pages = [.. queries.Select(query => query.Page)];
        using (var warm = new HttpLoad(site, connections)) await warm.AskAsync([EmptyPage, .. pages], Task.Delay(WarmUp, ct), ct);
        var empty = await MeasureAsync("empty page", [EmptyPage], new(site, connections), figures, ct);
        var search = await MeasureAsync("search", pages, new(site, connections), figures, ct);
        figures.Add("http, search by the empty page", "ratio", [search / empty]);
        await MeasureAsync("search, packed", pages, new(site, connections) { Encoding = "br" }, figures, ct);
        foreach (var kind in queries.GroupBy(q => q.Kind)) await MeasureAsync($"search, {kind.Key}", [.. kind.Select(query => query.Page)], new(site, connections), figures, ct);
        return 0;
    }

    private static async Task<int> ListAsync(int count)
    {
        foreach (var query in QuerySet.Of(new(count), count)) await Console.Out.WriteLineAsync(query.Page);
        return 0;
    }

    /// <summary>Requests a second.</summary>
    private static async Task<double> MeasureAsync(string name, IReadOnlyList<string> pages, HttpLoad load, Figures figures, CancellationToken ct)
    {
        using var _ = load;
        await load.AskAsync(pages, Task.Delay(Together / 5, ct), ct);
        var answers = await load.AskAsync(pages, Task.Delay(Together, ct), ct);
        var rate = answers.Count / answers.Clock.TotalSeconds;
        figures.Add($"http, {name}", "requests/s", [rate]);
        figures.Add($"http, {name}", "ms", answers.Milliseconds);
        figures.Add($"http, {name}, processor time", "ms each", [answers.Processor.TotalMilliseconds / answers.Count]);
        figures.Add($"http, {name}, size", "KB each", [answers.Bytes / 1e3 / answers.Count]);
        return rate;
    }
}
