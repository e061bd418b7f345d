using NewsCorpus.Articles;
using NewsCorpus.Quotes;
using NewsCorpus.Text;

namespace NewsCorpus.Tests.Articles;

public sealed class MarkedTextTests
{
    private const string Text = "Министр сказал: «Мы готовы», — и добавил: «Ждём ответа».\nБольше ничего.";

    [Fact]
    public void A_text_without_marks_is_its_paragraphs()
    {
        var paragraphs = MarkedText.Paragraphs(Text, [], []);
        paragraphs.Select(Words).ShouldBe(Text.Split('\n'));
        paragraphs.SelectMany(p => p.Pieces).ShouldAllBe(p => p.Quote == null && p.Runs.Single().IsMatch == false);
    }

    [Fact]
    public void A_split_quote_starts_once_and_ends_once()
    {
        var quote = Quote("Мы готовы", "Ждём ответа");
        var pieces = MarkedText.Paragraphs(Text, [quote], [])[0].Pieces.Where(p => p.Quote == quote).ToList();
        pieces.Select(p => (p.Runs.Single().Text, p.IsStart, p.IsEnd)).ShouldBe([("Мы готовы", true, false), ("Ждём ответа", false, true)]);
    }

    [Fact]
    public void A_quote_over_two_paragraphs_goes_on_in_the_second()
    {
        var quote = Quote(new TextSpan(Text.IndexOf("Ждём", StringComparison.Ordinal), Text.Length));
        var quoted = MarkedText.Paragraphs(Text, [quote], []).Select(p => p.Pieces.Single(piece => piece.Quote == quote)).ToList();
        quoted.Select(p => (p.IsStart, p.IsEnd)).ShouldBe([(true, false), (false, true)]);
    }

    [Fact]
    public void A_matched_word_inside_a_quote_leaves_the_quote_whole()
    {
        var quote = Quote("Мы готовы");
        var piece = MarkedText.Paragraphs(Text, [quote], [Span("готовы")])[0].Pieces.Single(p => p.Quote == quote);
        piece.Runs.ShouldBe([new("Мы ", false), new("готовы", true, IsStart: true)]);
    }

    [Fact]
    public void Marks_change_no_letter() =>
        MarkedText.Paragraphs(Text, [Quote("готовы», — и"), Quote("Мы готовы")], [Span("сказал: «Мы")]).Select(Words).ShouldBe(Text.Split('\n'));

    private static string Words(MarkedParagraph paragraph) => string.Concat(paragraph.Pieces.SelectMany(p => p.Runs).Select(r => r.Text));

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    private static Quote Quote(params string[] parts) => Quote([.. parts.Select(Span)]);

    private static Quote Quote(params TextSpan[] spans) => new() { Spans = spans, Text = "", Cue = "" };
}
