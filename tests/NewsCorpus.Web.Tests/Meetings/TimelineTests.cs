using NewsCorpus.Articles;
using NewsCorpus.Meetings;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Web.Pages.Meetings;
using NewsCorpus.Web.Tests.Localization;

namespace NewsCorpus.Web.Tests.Meetings;

public sealed class TimelineTests
{
    private static readonly DateOnly First = new(2022, 3, 7);
    private static readonly DateOnly Last = new(2022, 3, 8);

    [Fact]
    public void A_few_days_are_days_with_one_more_on_either_side()
    {
        var timeline = Timeline.Of(First, Last, [Article(Last.AddDays(1))]);
        timeline.Unit.ShouldBe(TimelineUnit.Day);
        timeline.Columns.Select(c => c.Start.Day).ShouldBe([6, 7, 8, 9, 10]);
        timeline.Columns.Select(c => c.IsMeeting).ShouldBe([false, true, true, false, false]);
        timeline.Columns[3].Articles.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(8, TimelineUnit.Day)]
    [InlineData(12, TimelineUnit.Week)]
    [InlineData(90, TimelineUnit.Month)]
    [InlineData(900, TimelineUnit.Year)]
    [InlineData(9000, TimelineUnit.Year)]
    public void A_longer_time_takes_wider_columns_and_every_article_has_its_place(int days, TimelineUnit unit)
    {
        var timeline = Timeline.Of(First, Last, [Article(First.AddDays(-days)), Article(First), Article(null)]);
        timeline.Unit.ShouldBe(unit);
        timeline.Columns.Sum(c => c.Articles.Count).ShouldBe(3);
        timeline.Columns.Single(c => c.Articles.Count == 1).IsMeeting.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, "7", "март 2022")]
    [InlineData(20, "14.02", "февруари 2022")]
    [InlineData(90, "12", "2021")]
    [InlineData(900, "2019", "")]
    public void A_column_is_labelled_by_its_unit(int days, string label, string era)
    {
        using var ui = new Interface("bg");
        var timeline = Timeline.Of(First, Last, [Article(First.AddDays(-days))]);
        var column = timeline.Columns.First(c => c.Articles.Count > 0);
        (timeline.Label(column), timeline.Era(column)).ShouldBe((label, era));
    }

    [Fact]
    public void An_undated_article_stands_at_the_meetings_first_day() =>
        Timeline.Of(First, Last, [Article(null)]).Columns.Single(c => c.Articles.Count > 0).Start.ShouldBe(First);

    [Fact]
    public void A_meeting_without_articles_has_its_days() =>
        Timeline.Of(First, Last, []).Columns.Count(c => c.IsMeeting).ShouldBe(2);

    private static CoveringArticle Article(DateOnly? day) => new(
        new ArticleSummary(1, "", TitleSource.Page, "ru", null, day?.ToDateTime(default), day is null ? DatePrecision.None : DatePrecision.Day),
        "", DecidedBy.Machine, 0);
}
