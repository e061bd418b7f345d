using NewsCorpus.Corrections;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Tests.Corrections;

public sealed class FactTextsTests
{
    [Theory]
    [InlineData("2031-05-14 10:05", "2031-05-14T10:05")]
    [InlineData("14.05.2031 10:05", "2031-05-14T10:05")]
    [InlineData("14.5.2031", "2031-05-14")]
    [InlineData(" 2031-05-14 ", "2031-05-14")]
    [InlineData("14.05", "--05-14")]
    [InlineData("14.05.", "--05-14")]
    [InlineData("--05-14", "--05-14")]
    public void What_is_typed_says_how_exact_it_is(string typed, string stored) => FactTexts.OfTyped(typed).ShouldBe(stored);

    [Theory, InlineData("вчера"), InlineData("31.02.2031"), InlineData("2031-05"), InlineData("14.05.2031 25:00")]
    public void What_is_no_date_is_none(string typed) => FactTexts.OfTyped(typed).ShouldBeNull();

    [Theory, InlineData("2031-05-14T10:05", DatePrecision.Minute), InlineData("2031-05-14", DatePrecision.Day), InlineData("--05-14", DatePrecision.DayWithoutYear)]
    public void A_date_comes_back_as_it_was_stored(string stored, DatePrecision precision)
    {
        var date = FactTexts.Date(stored)!;

        date.Precision.ShouldBe(precision);
        FactTexts.OfDate(date.Local, date.Precision).ShouldBe(stored);
    }
}
