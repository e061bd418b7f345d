using System.CommandLine;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;
using Serilog;

namespace NewsCorpus.Web.Verbs;

/// <summary><c>ingest PATH…</c>: files and folders into the corpus.</summary>
internal static class IngestVerb
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, and folders with their folders.", Arity = ArgumentArity.OneOrMore };
        var data = CorpusOption.Create();
        var verb = new Command("ingest", "Bring pages into the corpus. Pages that are there already are left as they are.") { paths, data };
        verb.SetAction((parsed, ct) => RunAsync(parsed.FolderOf(data), parsed.GetRequiredValue(paths), ct));
        return verb;
    }

    private static async Task<int> RunAsync(CorpusFolder folder, IReadOnlyList<string> paths, CancellationToken ct)
    {
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddSerilog(WarningsOnStandardError(), dispose: true))
            .AddCorpus(folder, Seeds.Catalogues())
            .BuildServiceProvider();
        await services.GetRequiredService<CorpusDatabase>().PrepareAsync(ct);
        await services.GetRequiredService<CatalogueSync>().SyncAsync(ct);
        return await ReportAsync(services.GetRequiredService<IngestionRun>().IngestAsync(paths, ct));
    }

    private static async Task<int> ReportAsync(IAsyncEnumerable<PageResult> results)
    {
        var counts = new SortedDictionary<PageOutcome, int>();
        var failures = new Failures();
        await foreach (var (path, outcome) in results)
        {
            counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
            Console.WriteLine(Sentences.Of(path, outcome));
            if (outcome.IsFailure()) failures.Add(Sentences.Of(path, outcome));
        }
        Console.WriteLine(counts.Count == 0 ? "There was no page to ingest." : string.Join(", ", counts.Select(c => $"{c.Value} {c.Key}")));
        return failures.Report();
    }

    // Standard output says how each page ended; only what went wrong inside the program goes beside it.
    private static Serilog.Core.Logger WarningsOnStandardError() => new LoggerConfiguration()
        .MinimumLevel.Warning()
        .MinimumLevel.Override("Microsoft", Serilog.Events.LogEventLevel.Fatal) // the exception is told once, where it is caught
        .WriteTo.Console(standardErrorFromLevel: Serilog.Events.LogEventLevel.Verbose, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
        .CreateLogger();
}
