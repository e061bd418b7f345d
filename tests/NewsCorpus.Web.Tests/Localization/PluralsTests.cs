using NewsCorpus.Web.Localization;

namespace NewsCorpus.Web.Tests.Localization;

public sealed class PluralsTests
{
    [Theory]
    [InlineData("en", 0, "0 articles")]
    [InlineData("en", 1, "1 article")]
    [InlineData("en", 21, "21 articles")]
    [InlineData("ru", 1, "1 статья")]
    [InlineData("ru", 3, "3 статьи")]
    [InlineData("ru", 5, "5 статей")]
    [InlineData("ru", 11, "11 статей")]
    [InlineData("ru", 21, "21 статья")]
    [InlineData("ru", 112, "112 статей")]
    [InlineData("bg", 1, "1 статия")]
    [InlineData("bg", 2, "2 статии")]
    [InlineData("bg", 21, "21 статии")]
    public void A_counted_word_takes_the_form_its_number_asks_for(string language, int number, string expected)
    {
        using var ui = new Interface(language);
        ui.Texts.Count("Articles", number).ShouldBe(expected);
    }
}
