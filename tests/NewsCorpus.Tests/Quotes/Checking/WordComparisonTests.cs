using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Quotes.Checking;

namespace NewsCorpus.Tests.Quotes.Checking;

public sealed class WordComparisonTests
{
    [Theory]
    [InlineData("Мост откроют в мае", "Мост откроют в мае", QuoteVerdict.AsIs, "Мост откроют в мае")]
    [InlineData("«Ещё рано, — сказал он»", "И все знают: еще рано — сказал он вчера", QuoteVerdict.AsIs, "еще рано — сказал он")]
    [InlineData("Мост через реку откроют в мае", "Мост откроют в мае", QuoteVerdict.CutOrChanged, "Мост [-через реку] откроют в мае")]
    [InlineData("Мост откроют в мае", "Мост никогда не откроют в мае", QuoteVerdict.CutOrChanged, "Мост [+никогда не] откроют в мае")]
    [InlineData("Мост через реку откроют в мае", "Мост через реку закроют в мае", QuoteVerdict.CutOrChanged, "Мост через реку [-откроют] [+закроют] в мае")]
    [InlineData("Мы откроем новый мост через реку", "Мы построим новые мосты через реки", QuoteVerdict.Similar,
        "Мы [-откроем новый мост] [+построим новые мосты] через [-реку] [+реки]")]
    [InlineData("Сегодня на встрече он сказал что мост откроют в мае и добавил иное", "мост откроют в мае", QuoteVerdict.CutOrChanged,
        "[-Сегодня на встрече он сказал что] мост откроют в мае [-и добавил иное]")]
    public void It_says_how_near_and_marks_every_difference(string asked, string told, QuoteVerdict verdict, string marked)
    {
        var comparison = Compare(asked, told).ShouldNotBeNull();
        comparison.Verdict.ShouldBe(verdict);
        Marked(comparison).ShouldBe(marked);
    }

    [Theory]
    [InlineData("Мост откроют в мае", "Дожди идут в мае")]
    [InlineData("Мост откроют в мае", "")]
    [InlineData("", "Мост откроют в мае")]
    [InlineData("мост", "мосты")]
    [InlineData("Мост через широкую реку откроют для всех в мае, обещал мэр города", "Мэр города приехал в мае, и мост через эту реку его не занимал")]
    public void Too_little_in_common_is_nothing(string asked, string told) => Compare(asked, told).ShouldBeNull();

    [Fact]
    public void A_far_word_is_not_dragged_in() =>
        Marked(Compare("Он открыл мост в мае", "Он пришёл. " + string.Concat(Enumerable.Repeat("Шёл дождь. ", 20)) + "Мэр открыл мост в мае")!)
            .ShouldBe("[-Он] открыл мост в мае");

    /// <summary>What is not missing is told; what is not added was asked for: nothing is lost between the two.</summary>
    [Fact]
    public void The_runs_give_both_texts_back()
    {
        var texts = Gen.Elements("мост", "моста", "река", "реку", "в", "мае", "мэр").ArrayOf(8);
        Prop.ForAll(texts.ToArbitrary(), texts.ToArbitrary(), (asked, told) =>
        {
            var (sentence, other) = (string.Join(' ', asked), string.Join(' ', told));
            return Compare(sentence, other) is not { } comparison
                || (Text(comparison, WordFate.Added) == sentence && Text(comparison, WordFate.Missing) == comparison.Told.In(other));
        }).MustHold();
    }

    private static WordComparison? Compare(string asked, string told) => WordComparison.Of(new(asked, "ru"), new(told, "ru"));

    private static string Text(WordComparison comparison, WordFate without) => string.Join(' ', comparison.Runs.Where(r => r.Fate != without).Select(r => r.Text));

    private static string Marked(WordComparison comparison) => string.Join(' ', comparison.Runs.Select(r => r.Fate switch
    {
        WordFate.Missing => $"[-{r.Text}]",
        WordFate.Added => $"[+{r.Text}]",
        _ => r.Text,
    }));
}
