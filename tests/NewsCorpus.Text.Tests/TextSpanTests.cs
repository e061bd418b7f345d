using NewsCorpus.Text;

namespace NewsCorpus.Text.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void Neighbours_do_not_overlap()
    {
        new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)).ShouldBeFalse();
        new TextSpan(0, 4).Overlaps(new TextSpan(3, 5)).ShouldBeTrue();
    }
}
