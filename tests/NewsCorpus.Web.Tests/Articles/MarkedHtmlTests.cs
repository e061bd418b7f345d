using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsCorpus.Articles;
using NewsCorpus.Quotes;
using NewsCorpus.Text;
using NewsCorpus.Web.Pages.Articles;

namespace NewsCorpus.Web.Tests.Articles;

public sealed class MarkedHtmlTests
{
    [Fact]
    public void The_number_stands_behind_the_closing_mark() =>
        Html("Он сказал «да», и всё.", ["да"]).ShouldBe("""Он сказал «<span class="quote" id="q0">да</span>»<a aria-label="by x" class="note-number" href="#n0">1</a>, и всё.""");

    [Fact]
    public void A_split_quote_is_numbered_once_and_has_one_fragment()
    {
        var html = Html("«Да, — сказал он, — готовы».", ["Да", "готовы"]);
        html.Split("id=\"q0\"").Length.ShouldBe(2);
        html.ShouldEndWith("""<span class="quote">готовы</span>»<a aria-label="by x" class="note-number" href="#n0">1</a>.""");
    }

    [Fact]
    public void A_quote_that_ends_the_paragraph_is_numbered_there() => Html("«Да»", ["Да»"]).ShouldEndWith("</a>");

    [Fact]
    public void Matched_words_are_marked_inside_a_quote_too() =>
        Html("Он: «мы готовы».", ["мы готовы"], "готовы").ShouldContain("""<span class="quote" id="q0">мы <mark>готовы</mark></span>""");

    [Fact]
    public void What_a_page_writes_is_text_and_never_a_tag() =>
        Html("<script>«<b>да</b>»</script>", ["<b>да</b>"], "script").ShouldBe(
            "&lt;<mark>script</mark>&gt;«<span class=\"quote\" id=\"q0\">&lt;b&gt;да&lt;/b&gt;</span>»" +
            "<a aria-label=\"by x\" class=\"note-number\" href=\"#n0\">1</a>&lt;/script&gt;");

    private static string Html(string text, string[] quoted, string? match = null)
    {
        var quote = new Quote { Spans = [.. quoted.Select(words => SpanOf(text, words))], Text = "", Cue = "" };
        var pieces = MarkedText.Paragraphs(text, [quote], match is null ? [] : [SpanOf(text, match)]).Single().Pieces;
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        MarkedHtml.Of(pieces, q => ($"{q.Position + 1}", "by x")).WriteTo(html, HtmlEncoder.Create(UnicodeRanges.All));
        return html.ToString();
    }

    private static TextSpan SpanOf(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
