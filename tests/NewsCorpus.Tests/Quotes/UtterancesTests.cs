using NewsCorpus.Articles;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Tests.Quotes;

public sealed class UtterancesTests
{
    [Fact]
    public void A_quote_cut_short_sits_with_the_fuller_one()
    {
        var utterance = Group("Мы построим мост", "Река широка. Мы построим мост, и он будет стоять").ShouldHaveSingleItem();
        utterance.Fullest.Text.ShouldStartWith("Река");
        utterance.Tellings.Count.ShouldBe(2);
    }

    [Fact]
    public void Letter_case_and_the_letter_yo_part_no_two_quotes() => Group("Всё решит мост", "все решит мост").ShouldHaveSingleItem();

    [Theory]
    [InlineData("мы построим новый мост через реку осенью", "мы построим новую дорогу через горы весной")]
    [InlineData("очень успешно", "успешно и очень быстро")]
    public void Different_words_stay_apart(string one, string other) => Group(one, other).Count.ShouldBe(2);

    [Fact]
    public void What_most_articles_tell_comes_first_and_the_rest_keeps_its_order() =>
        Group("это сказано один раз", "другое тоже сказано лишь однажды", "третье было сказано дважды", "и третье было сказано дважды")
            .Select(u => u.Fullest.Text[..1]).ShouldBe(["и", "э", "д"]);

    [Fact]
    public void The_same_words_in_another_language_are_not_known_for_the_same() =>
        Utterances.Group([Quote("нова среща в Рейкявик", 1), Quote("нова среща в Рейкявик", 2, "ru")]).Count.ShouldBe(2);

    private static IReadOnlyList<ToldUtterance> Group(params string[] texts) => Utterances.Group([.. texts.Select((t, i) => Quote(t, i))]);

    private static QuoteTelling Quote(string text, int article, string language = "bg") => new(
        new ArticleSummary(article, "", TitleSource.Page, language, null, null, DatePrecision.None), 0, QuoteKind.Direct, text, null,
        null, null, null, "", 1, QuoteStatus.Extracted);
}
