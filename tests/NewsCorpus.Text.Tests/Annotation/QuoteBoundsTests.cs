using NewsCorpus.Text.Annotation.Quotes;

namespace NewsCorpus.Text.Tests.Annotation;

public sealed class QuoteBoundsTests
{
    [Theory]
    [InlineData("Малинин: «Мы готовы», — и ушёл.", "«Мы готовы»,", "Мы готовы")]
    [InlineData("Малинин: «Мы готовы», — и ушёл.", "Мы готовы», — и ушёл.", "Мы готовы")] // the reporter's end
    [InlineData("Лесная: «Это „новый путь“» и всё.", "Это „новый путь“» и", "Это „новый путь“")]
    [InlineData("Лесная: «Это „новый путь“» и всё.", "„новый путь“", "новый путь")]
    [InlineData("„Готови сме“, каза Малинин.", "Готови сме“,", "Готови сме")]
    [InlineData("— Мы готовы, — ответил он.", "— Мы готовы,", "Мы готовы")]
    [InlineData("Как это понимать? Так.", "Как это понимать? ", "Как это понимать?")]
    [InlineData("Путь «Север» закрыт, сказал он.", "Путь «Север» закрыт,", "Путь «Север» закрыт")] // a name in it is no quote
    public void What_was_chosen_is_cut_to_the_words_as_the_machine_cuts_them(string text, string chosen, string words) =>
        Words(text, Chosen(text, chosen)).ShouldBe([words]);

    [Fact]
    public void The_reporter_between_two_halves_is_left_out()
    {
        const string Text = "«Мы готовы, — сказал Малинин. — И ждём ответа», «но недолго», — добавил он.";
        Words(Text, Chosen(Text, "Мы готовы, — сказал Малинин. — И ждём ответа», «но недолго")).ShouldBe(["Мы готовы, — сказал Малинин. — И ждём ответа", "но недолго"]);
        var gap = Chosen(Text, ", — сказал Малинин. — ");
        QuoteBounds.Of(Text, Chosen(Text, "готовы, — сказал Малинин. — И ждём"), [gap]).Select(s => s.In(Text)).ShouldBe(["готовы", "И ждём"]);
    }

    [Fact]
    public void Each_paragraph_has_a_span_of_its_own()
    {
        const string Text = "«Первое слово.\nВторое слово», — сказал он.";
        Words(Text, new(0, Text.Length)).ShouldBe(["Первое слово.", "Второе слово"]);
    }

    [Theory, InlineData(-5, 4), InlineData(4, 4), InlineData(9, 2), InlineData(100, 200), InlineData(int.MinValue, int.MaxValue)]
    public void Any_offsets_give_spans_of_the_text_or_none(int start, int end)
    {
        const string Text = "«А» 😀 б";
        foreach (var span in QuoteBounds.Of(Text, new(start, end), [])) span.In(Text).ShouldNotBeEmpty();
    }

    [Theory, InlineData(" … — »"), InlineData("")]
    public void Without_a_letter_there_is_nothing(string chosen) => QuoteBounds.Of($"А{chosen}", new(1, 1 + chosen.Length), []).ShouldBeEmpty();

    private static TextSpan Chosen(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0);
        return new(start, start + words.Length);
    }

    private static IEnumerable<string> Words(string text, TextSpan chosen) => QuoteBounds.Of(text, chosen, []).Select(s => s.In(text));
}
