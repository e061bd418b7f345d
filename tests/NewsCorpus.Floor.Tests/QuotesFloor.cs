using System.Text.Json;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;
using NewsCorpus.Web;

namespace NewsCorpus.Floor.Tests;

/// <summary>How well quotes and speakers are found in real articles.</summary>
public sealed class QuotesFloor
{
    private static readonly ArticleAnnotator Annotator = new(Seeds.Catalogues().People);

    [Fact]
    public async Task Quotes_and_speakers()
    {
        Floors.Hold("quotes", Figures(await ScoreAsync(_ => true)));
    }

    [Fact]
    public async Task Of_the_quotes_called_sure_nine_in_ten_are_right()
    {
        var counts = (await ScoreAsync(quote => Certainties.Of(quote.Confidence) == Certainty.Sure)).GetProperty("counts");

        Floors.Hold("quotes called sure", new Dictionary<string, double>
        {
            ["right"] = counts.GetProperty("spS").GetDouble() / counts.GetProperty("pred").GetDouble(),
            ["of all"] = counts.GetProperty("pred").GetDouble() / counts.GetProperty("gold").GetDouble(),
        });
    }

    private static async Task<JsonElement> ScoreAsync(Predicate<ExtractedQuote> isTaken)
    {
        var predictions = Gold.PagesIn("quotes", "texts").Select(article => Predict(article, isTaken));
        var scores = await Gold.ScoreAsync(
            "score_quotes.py", predictions, "{0}", "--gold", "{1}/quotes/gold.jsonl", "--texts", "{1}/quotes/texts", "--json", "{2}");
        return scores.GetProperty("all");
    }

    private static Dictionary<string, double> Figures(JsonElement all)
    {
        var counts = all.GetProperty("counts");
        return new()
        {
            ["exact span F1"] = all.GetProperty("exact").GetProperty("f1").GetDouble(),
            ["recall of direct quotes"] = counts.GetProperty("hit direct").GetDouble() / counts.GetProperty("n direct").GetDouble(),
            ["speaker strict"] = all.GetProperty("speaker_strict").GetDouble(),
            ["end to end F1"] = all.GetProperty("end2end_f1").GetDouble(),
            ["not-quotes refused"] = 1 - all.GetProperty("negatives_hit").GetDouble() / all.GetProperty("negatives").GetDouble(),
        };
    }

    private static object Predict((string Id, string Path) article, Predicate<ExtractedQuote> isTaken)
    {
        var text = PageText.Decode(File.ReadAllBytes(article.Path)).Text;
        var language = new ArticleExtractor(OutletCatalogue.Empty).Extract(DumpReader.Read(text)).Language;
        var quotes = Annotator.Annotate(new AnnotationInput(null, text, language, null)).Quotes;
        return new
        {
            article.Id,
            Quotes = quotes.Where(q => isTaken(q)).Select(q => new { Spans = q.Spans.Select(s => new[] { s.Start, s.End }), Speaker = q.Speaker?.Name }),
        };
    }
}
