using NewsCorpus.Web.Pages;

namespace NewsCorpus.Web.Tests;

public sealed class ListPartTests
{
    [Theory]
    [InlineData(0, 1, 100, 100)]
    [InlineData(100, 101, 100, 200)]
    [InlineData(200, 201, 50, null)]
    [InlineData(-5, 1, 100, 100)]
    [InlineData(int.MaxValue, 0, 0, null)]
    public void Parts_follow_each_other_to_the_end_whatever_is_typed(int skip, int first, int count, int? next)
    {
        var part = ListPart.Of([.. Enumerable.Range(1, 250)], skip);
        part.Entries.ShouldBe(Enumerable.Range(first, count));
        part.Next.ShouldBe(next);
    }
}
