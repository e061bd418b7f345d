using System.Globalization;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Tests.Languages;

public sealed class DateExpressionTests
{
    [Theory]
    [InlineData("20 мая 2021, 02:43", 2021, 5, 20, "02:43")]
    [InlineData("20 мая 2021 года", 2021, 5, 20, null)]
    [InlineData("14 май 2019 г. 17:05", 2019, 5, 14, "17:05")]
    [InlineData("19 Февруари, 2023 11:42 1 304 27", 2023, 2, 19, "11:42")]
    [InlineData("12:24 - 18 Март 2022", 2022, 3, 18, "12:24")]
    [InlineData("13.05.2019 г. 19.12", 2019, 5, 13, "19:12")]
    [InlineData("13.08.2025 / 01:00", 2025, 8, 13, "01:00")]
    [InlineData("13:4824.10.2017", 2017, 10, 24, "13:48")]
    [InlineData("24.10.17 13:48", 2017, 10, 24, "13:48")]
    [InlineData("2021-05-20T02:43", 2021, 5, 20, "02:43")]
    [InlineData("5 січня 2021, 16:10", 2021, 1, 5, "16:10")]
    [InlineData("16. март 2026", 2026, 3, 16, null)]
    [InlineData("May 20, 2021", 2021, 5, 20, null)]
    [InlineData("14 мая", null, 5, 14, null)]
    [InlineData("4-го ноября", null, 11, 4, null)]
    public void A_date_says_what_it_says_and_no_more(string text, int? year, int month, int day, string? time)
    {
        var date = DateExpression.Find(text).ShouldHaveSingleItem();
        (date.Year, date.Month, date.Day, date.Time?.ToString("HH:mm", CultureInfo.InvariantCulture)).ShouldBe((year, month, day, time));
    }

    [Theory]
    [InlineData("31.02.2021")]
    [InlineData("32 мая 2021")]
    [InlineData("счёт 3:1, 20 матчей")]
    [InlineData("версия 1.2.3.4")]
    [InlineData("EUR 110,49 (+1,62)")]
    public void What_is_no_date_is_none(string text) => DateExpression.Find(text).ShouldBeEmpty();
}
