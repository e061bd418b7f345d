using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Text.Tests.Analysis;

public sealed class LemmasTests
{
    [Theory]
    [InlineData("ru", "переговоры переговоров переговорами переговорам")]
    [InlineData("ru", "министр министра министру министром министры министров")]
    [InlineData("ru", "заявить заявил заявила заявили заявит")]
    [InlineData("ru", "стабильный стабильных стабильного стабильными")]
    [InlineData("ru", "отношение отношения отношений отношениями")]
    [InlineData("bg", "министър министъра министърът министри министрите")]
    [InlineData("bg", "среща срещата срещи срещите")]
    [InlineData("bg", "отношение отношения отношенията отношението")]
    [InlineData("en", "talk talks")]
    [InlineData("en", "country countries")]
    public void Forms_of_one_word_share_a_key(string language, string forms) =>
        forms.Split(' ').Select(form => Lemmas.Of(form, language)).Distinct().Count().ShouldBe(1);

    [Theory]
    [InlineData("ru", "переговорами встрече заявивший идут был лучшего оставшуюся Кремль х")]
    [InlineData("bg", "преговорите срещата казвайки най-добрите министърът х")]
    [InlineData("en", "talks countries glasses ties us")]
    public void A_key_gives_every_form_that_has_it(string language, string forms)
    {
        foreach (var form in LetterFold.WordsOf(forms))
            Lemmas.FormsOf(Lemmas.Of(form, language)!, language).ShouldContain(form);
    }

    [Fact]
    public void What_a_key_gives_are_forms_with_that_key() =>
        Lemmas.FormsOf("встреча", "ru").ShouldAllBe(form => Lemmas.Of(form, "ru") == "встреча");

    [Theory]
    [InlineData("ru", "мир", "мера")]
    [InlineData("ru", "договор", "дорога")]
    [InlineData("ru", "посол", "послать")]
    [InlineData("bg", "страна", "стран")]
    public void Different_words_keep_apart(string language, string word, string other) =>
        Lemmas.Of(word, language).ShouldNotBe(Lemmas.Of(other, language));
}
