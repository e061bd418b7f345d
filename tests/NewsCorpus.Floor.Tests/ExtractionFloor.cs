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
    public async Task Whole_page_dumps() => Floors.Hold("whole-page dumps", Figures(await AnnotatedAsync("text", "html")));

    [Fact]
    public async Task Nearly_clean_texts() => Floors.Hold("nearly clean texts", Figures(await AnnotatedAsync("text", "text")));

    [Fact]
    public async Task Html_pages() => Floors.Hold("html pages", Figures(await AnnotatedAsync("html", "html")));

    [Theory]
    [InlineData("dumps with full references", "text")]
    [InlineData("html pages with full references", "html")]
    public async Task Pages_with_full_references(string set, string folder)
    {
        var scores = await Gold.ScoreAsync(
            "score_pages.py", Gold.PagesIn("pages", "daniel", folder).Select(Predict), "{0}", "--full", "{1}/pages/daniel/references.jsonl", "--json");

        Floors.Hold(set, new Dictionary<string, double> { ["F1"] = scores.GetProperty("F1").GetDouble() });
    }

    /// <param name="folder">Where the pages are: every page is there as a text dump, some as HTML, too.</param>
    /// <param name="kind">What the annotations call the page: "html" for a whole page, "text" for one that exists as text only.</param>
    private static Task<JsonElement> AnnotatedAsync(string folder, string kind) => Gold.ScoreAsync(
        "score_pages.py", Gold.PagesIn("pages", folder).Select(Predict), "{0}", "--ann", "{1}/pages/annotations.jsonl", "--kind", kind, "--json");

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
