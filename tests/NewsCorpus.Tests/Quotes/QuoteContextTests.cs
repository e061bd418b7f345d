using NewsCorpus.Quotes;
using NewsCorpus.Text;

namespace NewsCorpus.Tests.Quotes;

public sealed class QuoteContextTests
{
    [Theory]
    [InlineData("Вчера шёл дождь. По его словам, мост «почти готов», хотя не весь. Потом ушли.", "почти готов",
        "По его словам, мост «", "», хотя не весь.")]
    [InlineData("Первый абзац без точки\nМост «почти готов»\nТретий", "почти готов", "Мост «", "»")]
    [InlineData("Почти готов мост", "Почти готов", "", " мост")]
    public void The_context_is_the_sentence_and_never_another_paragraph(string text, string words, string before, string after)
    {
        var context = Around(text, words);
        (context.Before, context.Words, context.After).ShouldBe((before, words, after));
    }

    [Fact]
    public void A_long_sentence_is_cut_between_words_and_says_so()
    {
        var filler = string.Concat(Enumerable.Repeat("слово ", 100));
        var context = Around(filler + "мост почти готов, " + filler, "почти готов");
        context.Before.ShouldStartWith("… слово ");
        context.Before.ShouldEndWith("слово мост ");
        context.After.ShouldEndWith("слово …");
        (context.Before.Length + context.After.Length).ShouldBeLessThan(340);
    }

    [Fact]
    public void A_quote_in_two_pieces_keeps_what_stands_between_them()
    {
        const string text = "«Мост, — сказал он, — готов».";
        QuoteContext.Of(text, [new(1, 5), new(22, 27)]).Words.ShouldBe("Мост, — сказал он, — готов");
    }

    private static QuoteContext Around(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return QuoteContext.Of(text, [new TextSpan(start, start + words.Length)]);
    }
}
