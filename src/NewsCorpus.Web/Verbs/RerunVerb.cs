using System.CommandLine;
using System.Text.Json;
using NewsCorpus.Exports;
using NewsCorpus.Ingestion.Rereading;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Verbs;

/// <summary><c>rerun</c>: stored pages are read anew, all of them or those that are asked for.</summary>
internal static class RerunVerb
{
    private static readonly Option<bool> Stale = new("--stale") { Description = "Only pages that older stages or catalogues made." };
    private static readonly Option<string?> Outlet = new("--outlet") { Description = "Only pages of one outlet.", HelpName = "SLUG" };
    private static readonly Option<int?> Article = new("--article") { Description = "Only the pages of one article.", HelpName = "ID" };
    private static readonly Option<bool> Failed = new("--failed") { Description = "Only pages that failed in a run and are not in the corpus since." };
    private static readonly Option<int?> Run = new("--run") { Description = "With --failed: in this run.", HelpName = "ID" };
    private static readonly Option<string?> Cause = new("--cause") { Description = "With --failed: for this cause.", HelpName = "TEXT" };
    private static readonly Option<bool> Dry = new("--dry-run") { Description = "Say what would change, article by article, and change nothing." };
    private static readonly Option<bool> Json = new("--json") { Description = "With --dry-run: one JSON object a line for each article that would change." };

    public static Command Create()
    {
        var data = CorpusOption.Create();
        var verb = new Command("rerun", "Read stored pages anew. What editors decided stays; articles that come out the same are left as they are.")
        {
            Stale, Outlet, Article, Failed, Run, Cause, Dry, Json, data,
        };
        verb.SetAction((parsed, ct) =>
        {
            var settings = new RunSettings { Stored = ChoiceOf(parsed) };
            return CorpusVerb.RunAsync(
                parsed.FolderOf(data),
                corpus => parsed.GetValue(Dry) ? CompareAsync(corpus.GetRequiredService<DryRun>(), settings, parsed.GetValue(Json), ct) : IngestVerb.RunAsync(corpus, settings, ct),
                ct);
        });
        return verb;
    }

    private static StoredPages ChoiceOf(ParseResult parsed) => new()
    {
        Stale = parsed.GetValue(Stale),
        Outlet = parsed.GetValue(Outlet),
        Article = parsed.GetValue(Article),
        Failed = parsed.GetValue(Failed) ? new FailedPages(parsed.GetValue(Run), parsed.GetValue(Cause)) : null,
    };

    private static async Task<int> CompareAsync(DryRun dry, RunSettings settings, bool json, CancellationToken ct)
    {
        var (pages, changed, fields) = (0, 0, new SortedDictionary<ArticleField, int>());
        await foreach (var diff in dry.CompareAsync(settings, ct))
        {
            pages++;
            if (diff.Changes is []) continue;
            changed++;
            foreach (var field in diff.Changes.Select(c => c.Field).Distinct()) fields[field] = fields.GetValueOrDefault(field) + 1;
            Console.WriteLine(json ? JsonSerializer.Serialize(diff, CorpusJson.Options) : TextOf(diff));
        }
        if (!json) Console.WriteLine($"{changed} of {pages} pages would change{(fields.Count == 0 ? "" : ": ")}{string.Join(", ", fields.Select(f => $"{f.Key} {f.Value}"))}.");
        return 0;
    }

    // As diff prints it: what goes with a minus, what comes with a plus.
    private static string TextOf(PageDiff diff) => string.Join(Environment.NewLine,
    [
        $"{diff.Page}{(diff.Article is { } id ? $" (article {id})" : "")}",
        .. diff.Changes.SelectMany(c => new[] { Line(c.Field, '-', c.Before), Line(c.Field, '+', c.After) }).OfType<string>(),
    ]);

    private static string? Line(ArticleField field, char sign, string? text) => text is null ? null : $"  {field} {sign} {text}";
}
