using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Text.Tests.Analysis;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("сочи", "сочи", 0)]
    [InlineData("сочи", "сочы", 1)]
    [InlineData("сочи", "соич", 1)]
    [InlineData("сочи", "соччи", 1)]
    [InlineData("сочи", "сои", 1)]
    [InlineData("сочи", "осчы", 2)]
    [InlineData("сочи", "вена", 3)]
    [InlineData("", "сочи", 3)]
    public void Slips_of_the_finger_are_counted_up_to_the_limit(string a, string b, int distance)
    {
        EditDistance.Between(a, b, 2).ShouldBe(distance);
        EditDistance.Between(b, a, 2).ShouldBe(distance);
    }
}
