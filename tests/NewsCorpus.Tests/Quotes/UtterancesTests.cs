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
    public void Utterances_keep_the_order_of_their_first_quotes() =>
        Group("первое слово сказано", "второе сказано было тогда же и долго", "и вот первое слово сказано опять")
            .Select(u => u.Tellings.Count).ShouldBe([2, 1]);

    private static IReadOnlyList<Utterance> Group(params string[] texts) => Utterances.Group([.. texts.Select(Quote)]);

    private static QuoteTelling Quote(string text) => new(
        new ArticleSummary(1, "", TitleSource.Page, "ru", null, null, DatePrecision.None), 0, QuoteKind.Direct, text, null,
        null, null, null, "", 1, QuoteStatus.Extracted);
}
