using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Tests.Languages;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("ru", "Министры обсудили вопросы торговли, которые остаются открытыми уже много лет.")]
    [InlineData("bg", "Министрите обсъдиха въпросите на търговията, които остават отворени от много години.")]
    [InlineData("uk", "Міністри обговорили питання торгівлі, які залишаються відкритими вже багато років.")]
    [InlineData("be", "Міністры абмеркавалі пытанні гандлю, якія застаюцца адкрытымі ўжо шмат гадоў.")]
    [InlineData("sr", "Министри су разговарали о питањима трговине која су отворена већ много година.")]
    [InlineData("mk", "Министрите разговараа за прашањата од трговијата кои се отворени веќе многу години.")]
    [InlineData("kk", "Министрлер көп жылдан бері ашық тұрған сауда мәселелерін талқылады.")]
    [InlineData("en", "The ministers discussed trade questions that have been open for many years.")]
    public void A_sentence_shows_its_language(string language, string sentence) => LanguageIdentifier.Identify(sentence).ShouldBe(language);

    [Fact]
    public void Figures_have_no_language() => LanguageIdentifier.Identify("446.44 490.7").ShouldBe("und");

    [Theory]
    [InlineData("Οι υπουργοί συζήτησαν για τα πορθμεία της λίμνης.")]
    [InlineData("ناقش الوزراء عبارات البحيرة.")]
    [InlineData("部长们讨论了湖上的渡轮。")]
    [InlineData("მინისტრებმა ტბის ბორნები განიხილეს.")]
    public void Letters_of_no_language_that_is_known_have_none(string sentence) => LanguageIdentifier.Identify(sentence).ShouldBe("und");

    [Fact]
    public void A_few_words_in_other_letters_change_nothing() => LanguageIdentifier.Identify("Министр прочёл надпись «Καλώς ήρθατε» и поблагодарил хозяев паромной пристани.").ShouldBe("ru");

    [Theory]
    [InlineData("The ferries will open this summer, and tickets will be on sale from the first of May, the minister told reporters.", "en")]
    [InlineData("Паромите тръгват това лято, а билетите ще се продават от първи май, каза министърът пред журналисти.", "bg")]
    [InlineData("– Yes, of course.", "ru")]
    [InlineData("Пётр Вяткин", "ru")]
    public void A_paragraph_has_a_language_of_its_own_where_that_is_sure(string paragraph, string language) =>
        LanguageIdentifier.OfParagraph(paragraph, "ru").ShouldBe(language);
}
