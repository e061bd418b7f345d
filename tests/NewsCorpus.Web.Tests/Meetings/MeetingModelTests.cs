using NewsCorpus.Web.Pages.Meetings;

namespace NewsCorpus.Web.Tests.Meetings;

public sealed class MeetingModelTests
{
    private static readonly int[] Long = [.. Enumerable.Range(0, 100)];

    [Fact]
    public void A_long_list_shows_its_first_entries_and_says_that_there_are_more()
    {
        var page = new MeetingModel(null!);
        page.Hides(Long).ShouldBeTrue();
        page.Few(Long).Count().ShouldBeLessThan(Long.Length);
    }

    [Fact]
    public void Who_asks_for_all_gets_all()
    {
        var page = new MeetingModel(null!) { All = true };
        page.Hides(Long).ShouldBeFalse();
        page.Few(Long).ShouldBe(Long);
    }
}
