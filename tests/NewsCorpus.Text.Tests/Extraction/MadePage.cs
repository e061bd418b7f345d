using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Tests.Extraction;

/// <summary>Invented pages around one invented story, as HTML or as a dump.</summary>
internal static class MadePage
{
    public const string Headline = "Послы озёрных стран договорились о паромах";

    public const string Text = """
        <p>Послы трёх озёрных стран договорились открыть паромные линии между столицами, сообщила пресс-служба посольства Заречья.</p>
        <p>По словам посла Заречья Глеба Вяткина, первые паромы выйдут на линию уже этим летом, а билеты поступят в продажу в мае.</p>
        <p>«Нам осталось договориться о расписании, и это самое простое», — сказал Вяткин журналистам после встречи с послами.</p>
        """;

    /// <param name="head">Into the head element.</param>
    /// <param name="above">Above the text.</param>
    /// <param name="below">Below it.</param>
    public static ExtractedArticle Html(string head = "", string above = $"<h1>{Headline}</h1>", string below = "", PageContext? context = null) =>
        Extract($"<!doctype html><html><head>{head}</head><body>{above}<div class=\"text\">{Text}</div>{below}</body></html>", context);

    /// <summary>The same with line ends for tags.</summary>
    public static ExtractedArticle Dump(string above, string below = "", PageContext? context = null) =>
        Extract($"{above}\n{Text.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal)}\n{below}", context);

    private static ExtractedArticle Extract(string page, PageContext? context) =>
        new ArticleExtractor(OutletCatalogue.Empty).Extract(PageReader.Read(page, context ?? PageContext.None));
}
