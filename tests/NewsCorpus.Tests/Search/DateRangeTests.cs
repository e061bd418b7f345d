using NewsCorpus.Search;

namespace NewsCorpus.Tests.Search;

public sealed class DateRangeTests
{
    [Theory]
    [InlineData("2019", "2019-01-01..2019-12-31")]
    [InlineData("2020-02", "2020-02-01..2020-02-29")]
    [InlineData("2019-05-14", "2019-05-14")]
    [InlineData("2019-05..2019-06", "2019-05-01..2019-06-30")]
    [InlineData("2019..", "2019-01-01..")]
    [InlineData("..2019-05", "..2019-05-31")]
    [InlineData("2019-05-14..2019-05-14", "2019-05-14")]
    public void A_range_takes_in_its_first_and_last_day(string text, string range) => DateRange.Parse(text)!.ToString().ShouldBe(range);

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("вчера")]
    [InlineData("2019-13")]
    [InlineData("2020..2019")]
    [InlineData("2019..2020..2021")]
    [InlineData("0000")]
    public void What_is_no_range_is_none(string text) => DateRange.Parse(text).ShouldBeNull();

    [Fact]
    public void Two_ranges_leave_their_common_days() =>
        DateRange.Common(DateRange.Parse("2019.."), DateRange.Parse("2018..2019-05"))!.ToString().ShouldBe("2019-01-01..2019-05-31");
}
