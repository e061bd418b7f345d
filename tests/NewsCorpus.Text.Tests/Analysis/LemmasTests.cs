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
    [InlineData("ru", "паром", "паромы паромов паромами пар пара")]
    [InlineData("ru", "дело", "дела делу делам")]
    [InlineData("ru", "право", "права праву правам правый правые")]
    [InlineData("ru", "дорогой", "дорогая дорогому дорогие дорога дорогу")]
    [InlineData("bg", "страх", "страха страхът страхове")]
    public void A_dictionary_form_that_is_a_form_of_another_word_gives_the_forms_of_both(string language, string form, string forms)
    {
        var given = Lemmas.FormsOfWord(form, Lemmas.Of(form, language)!, language).ToList();
        forms.Split(' ').Except(given).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ru", "мир", "мера")]
    [InlineData("ru", "договор", "дорога")]
    [InlineData("ru", "посол", "послать")]
    [InlineData("bg", "страна", "стран")]
    public void Different_words_keep_apart(string language, string word, string other) =>
        Lemmas.Of(word, language).ShouldNotBe(Lemmas.Of(other, language));
}
