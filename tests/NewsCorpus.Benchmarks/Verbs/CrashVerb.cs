using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using NewsCorpus.Benchmarks.Measuring;

namespace NewsCorpus.Benchmarks.Verbs;

/// <summary><c>crash --runs N</c>: the real program killed at random moments of ingestion, and the corpus checked after each.</summary>
internal static class CrashVerb
{
    public static Command Create()
    {
        var articles = Options.Articles(2000);
        var runs = new Option<int>("--runs") { Description = "How often it is killed.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var program = Options.Program();
        var seed = new Option<int>("--seed") { Description = "Of the random moments.", DefaultValueFactory = _ => 1 };
        var verb = new Command("crash", "Kill ingestion at random moments: no page may be lost, none be there twice. Exit code 1 where something was.") { articles, runs, program, seed };
        verb.SetAction((parsed, ct) => RunAsync(
            parsed.GetValue(articles), parsed.GetValue(runs), parsed.GetRequiredValue(program).FullName, new Random(parsed.GetValue(seed)), ct));
        return verb;
    }

    private static async Task<int> RunAsync(int articles, int runs, string program, Random random, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("newscorpus-crash-").FullName;
        try
        {
            var (pages, data) = (Path.Combine(folder, "pages"), Path.Combine(folder, "data"));
            GenerateVerb.Write(articles, pages, null, ct);
            // A whole run says how long one takes, and what a corpus must hold in the end.
            var start = Stopwatch.GetTimestamp();
            await EndAsync(program, ["ingest", "--data", data, pages], ct);
            var (whole, expected) = (Stopwatch.GetElapsedTime(start), await CheckAsync(program, data, ct));
            var (finished, bad) = (0, 0);
            Clear(data);
            for (var run = 0; run < runs; run++)
            {
                var wasKilled = await KillAsync(program, ["ingest", "--data", data, pages], whole * random.NextDouble(), ct);
                var found = await CheckAsync(program, data, ct);
                if (found.Problems > 0 || (!wasKilled && found != expected)) bad++;
                if (wasKilled) continue;
                finished++;
                Clear(data);
            }
            await EndAsync(program, ["ingest", "--data", data, pages], ct);
            if (await CheckAsync(program, data, ct) != expected) bad++;
            Figures.Say($"{runs} runs, {finished} of them ended before they were killed; {bad} left something wrong.");
            return bad == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Clear(string data)
    {
        Directory.Delete(data, recursive: true);
        Directory.CreateDirectory(data);
    }

    /// <returns>False where it ended before.</returns>
    private static async Task<bool> KillAsync(string program, string[] arguments, TimeSpan after, CancellationToken ct)
    {
        using var process = Start(program, arguments);
        var reading = process.StandardOutput.ReadToEndAsync(ct);
        var ended = process.WaitForExitAsync(ct);
        if (await Task.WhenAny(ended, Task.Delay(after, ct)) == ended) return false;
        process.Kill();
        await ended;
        await reading;
        return true;
    }

    private static async Task<(long Pages, long Articles, long Indexed, int Problems)> CheckAsync(string program, string data, CancellationToken ct)
    {
        using var json = JsonDocument.Parse(await EndAsync(program, ["check", "--json", "--data", data], ct));
        var report = json.RootElement;
        if (report.GetProperty("problems") is { } problems && problems.GetArrayLength() > 0) Figures.Say(problems.ToString());
        return (
            report.GetProperty("pages").GetInt64(), report.GetProperty("articles").GetInt64(), report.GetProperty("indexed").GetInt64(),
            report.GetProperty("problems").GetArrayLength());
    }

    private static async Task<string> EndAsync(string program, string[] arguments, CancellationToken ct)
    {
        using var process = Start(program, arguments);
        var output = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return output;
    }

    private static Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
}
