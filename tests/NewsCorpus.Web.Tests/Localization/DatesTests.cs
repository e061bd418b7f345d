using System.Globalization;
using NewsCorpus.Articles;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Web.Localization;

namespace NewsCorpus.Web.Tests.Localization;

public sealed class DatesTests
{
    [Theory]
    [InlineData("en", "2019-05-14", "2019-05-14", "14 May 2019")]
    [InlineData("ru", "2021-05-19", "2021-05-20", "19–20 мая 2021 г.")]
    [InlineData("bg", "2021-04-30", "2021-05-02", "30 април – 2 май 2021 г.")]
    [InlineData("en", "2021-12-31", "2022-01-01", "31 December 2021 – 1 January 2022")]
    public void The_days_of_a_meeting_are_said_once(string language, string first, string last, string expected)
    {
        using var ui = new Interface(language);
        ui.Texts.Days(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("en", DatePrecision.Minute, "20 May 2021, 06:50")]
    [InlineData("ru", DatePrecision.Day, "20 мая 2021 г.")]
    [InlineData("bg", DatePrecision.DayWithoutYear, "20 май, без година на страницата")]
    [InlineData("en", DatePrecision.None, "no date on the page")]
    public void A_date_says_no_more_than_the_page_does(string language, DatePrecision precision, string expected)
    {
        using var ui = new Interface(language);
        ui.Texts.Published(new DateTime(2021, 5, 20, 6, 50, 0), precision).ShouldBe(expected);
    }

    [Theory]
    [InlineData(DatePrecision.Day, "13 May 2019")]
    [InlineData(DatePrecision.DayWithoutYear, "13 May, no year on the page; 14 May 2019, from the meeting")]
    [InlineData(DatePrecision.None, "14 May 2019, from the meeting")]
    public void A_meeting_lends_its_date_only_where_the_page_gives_no_full_one(DatePrecision precision, string expected)
    {
        using var ui = new Interface("en");
        var article = new ArticleSummary(
            1, "", TitleSource.Page, "ru", null, precision == DatePrecision.None ? null : new DateTime(2019, 5, 13), precision);
        ui.Texts.Dated(article, new DateOnly(2019, 5, 14), new DateOnly(2019, 5, 14)).ShouldBe(expected);
    }

    [Fact]
    public void A_date_lent_by_the_meeting_says_so()
    {
        using var ui = new Interface("en");
        ui.Texts.FromMeeting(new DateOnly(2019, 5, 14), new DateOnly(2019, 5, 14)).ShouldBe("14 May 2019, from the meeting");
    }
}
