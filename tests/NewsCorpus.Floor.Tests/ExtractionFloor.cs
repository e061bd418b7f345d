using System.Globalization;
using System.Text.Json;
using NewsCorpus.Ingestion;
using NewsCorpus.Text.Reading;
using NewsCorpus.Web;

namespace NewsCorpus.Floor.Tests;

/// <summary>How well articles are found in pages that nobody has tuned a rule to.</summary>
public sealed class ExtractionFloor
{
    private static readonly PageStages Stages = new(Seeds.Catalogues());

    [Fact]
    public async Task Whole_page_dumps() => Floors.Hold("whole-page dumps", Figures(await AnnotatedAsync("html")));

    [Fact]
    public async Task Nearly_clean_texts() => Floors.Hold("nearly clean texts", Figures(await AnnotatedAsync("text")));

    [Fact]
    public async Task Dumps_with_full_references()
    {
        var scores = await Gold.ScoreAsync(
            "score_pages.py", Gold.TextsIn("pages", "daniel", "text").Select(Predict), "{0}", "--full", "{1}/pages/daniel/references.jsonl", "--json");

        Floors.Hold("dumps with full references", new Dictionary<string, double> { ["F1"] = scores.GetProperty("F1").GetDouble() });
    }

    private static Task<JsonElement> AnnotatedAsync(string kind) => Gold.ScoreAsync(
        "score_pages.py", Gold.TextsIn("pages", "text").Select(Predict), "{0}", "--ann", "{1}/pages/annotations.jsonl", "--kind", kind, "--json");

    private static Dictionary<string, double> Figures(JsonElement scores) => new()
    {
        ["H"] = scores.GetProperty("H").GetDouble(),
        ["clean pages"] = Count(scores, "clean_pages"),
        ["exact titles"] = Count(scores, "title_exact"),
        ["exact dates"] = Count(scores, "date"),
    };

    // "17/22"
    private static int Count(JsonElement scores, string name) => int.Parse(scores.GetProperty(name).GetString()!.Split('/')[0], CultureInfo.InvariantCulture);

    private static object Predict((string Id, string Path) page)
    {
        var article = Stages.Analyze(File.ReadAllBytes(page.Path), PageContext.None).Article;
        return new
        {
            page.Id,
            article?.Title,
            Date = article?.Published?.Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Text = article?.Text ?? "",
        };
    }
}
