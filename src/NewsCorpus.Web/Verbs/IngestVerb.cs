using System.CommandLine;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Verbs;

/// <summary><c>ingest PATH…</c>: files and folders into the corpus.</summary>
internal static class IngestVerb
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, and folders with their folders.", Arity = ArgumentArity.OneOrMore };
        var data = CorpusOption.Create();
        var verb = new Command("ingest", "Bring pages into the corpus. Pages that are there already are left as they are; what was interrupted goes on.") { paths, data };
        verb.SetAction((parsed, ct) => CorpusVerb.RunAsync(
            parsed.FolderOf(data), corpus => RunAsync(corpus, RunSettings.Files(parsed.GetRequiredValue(paths)), ct), ct));
        return verb;
    }

    /// <summary>Executes a run and says how it goes.</summary>
    public static async Task<int> RunAsync(IServiceProvider corpus, RunSettings settings, CancellationToken ct)
    {
        GivingWay.InThisProcess();
        var progress = new RunProgress(corpus.GetRequiredService<TimeProvider>());
        var report = new RunReport(progress);
        await corpus.GetRequiredService<IngestionRun>().ExecuteAsync(settings, Environment.UserName, progress, ct);
        return report.Finish();
    }
}
