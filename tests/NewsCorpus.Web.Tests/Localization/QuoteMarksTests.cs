using NewsCorpus.Web.Localization;

namespace NewsCorpus.Web.Tests.Localization;

public sealed class QuoteMarksTests
{
    [Theory]
    [InlineData("ru", "«мир»")]
    [InlineData("bg", "„мир“")]
    [InlineData("en", "“мир”")]
    public void A_quote_wears_the_marks_of_its_own_language(string language, string expected) =>
        QuoteMarks.Around("мир", language).ShouldBe(expected);
}
