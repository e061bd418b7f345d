using System.CommandLine;
using System.Text.Json;
using NewsCorpus.Data;
using NewsCorpus.Exports;

namespace NewsCorpus.Web.Verbs;

/// <summary><c>check</c>: does all agree that must? Exit code 1 where something does not.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "One JSON object: pages, articles, indexed, problems." };
        var repair = new Option<bool>("--repair") { Description = "Mend what can be mended, and check again." };
        var data = CorpusOption.Create();
        var verb = new Command("check", "Compare the database with the search index and the originals with their hashes.") { json, repair, data };
        verb.SetAction((parsed, ct) => CorpusVerb.RunAsync(
            parsed.FolderOf(data), corpus => RunAsync(corpus.GetRequiredService<CorpusCheck>(), parsed.GetValue(repair), parsed.GetValue(json), ct), ct));
        return verb;
    }

    private static async Task<int> RunAsync(CorpusCheck check, bool repair, bool json, CancellationToken ct)
    {
        var report = repair ? (await check.RepairAsync(ct)).Left : await check.CheckAsync(ct);
        if (json) Console.WriteLine(JsonSerializer.Serialize(report, CorpusJson.Options));
        else Say(report);
        return report.Problems.Count == 0 ? 0 : 1;
    }

    private static void Say(CheckReport report)
    {
        Console.WriteLine($"{report.Pages} pages, {report.Articles} articles, {report.Indexed} in the index.");
        foreach (var problem in report.Problems) Console.WriteLine($"{problem.Kind}: {problem.Subject}");
        Console.WriteLine(report.Problems.Count == 0 ? "All agrees." : $"{report.Problems.Count} problems; --repair mends what can be mended.");
    }
}
