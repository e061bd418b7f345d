using NewsCorpus.Articles;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Tests.Articles;

public sealed class RemovedBlocksTests
{
    [Fact]
    public void What_is_packed_comes_back_as_it_was()
    {
        RemovedBlock[] blocks = [new(1, "Начало | Новини", RemovalReason.Menu), new(300, "", RemovalReason.Ticker), new(301, "line\nbreak \"and\" 👍", RemovalReason.Footer)];

        RemovedBlocks.FromPacked(RemovedBlocks.Of(blocks).Packed).ShouldBe(blocks);
    }

    [Fact]
    public void Repeated_lines_take_little_room()
    {
        var blocks = RemovedBlocks.Of([.. Enumerable.Range(1, 200).Select(line => new RemovedBlock(line, "Последние новости", RemovalReason.Menu))]);

        blocks.Packed.Length.ShouldBeLessThan(1500);
    }

    [Fact]
    public void No_blocks_take_none() => RemovedBlocks.Of([]).Packed.ShouldBeEmpty();

    [Fact]
    public void Blocks_are_equal_by_what_they_say() =>
        RemovedBlocks.FromPacked(RemovedBlocks.Of([new(1, "Меню", RemovalReason.Menu)]).Packed).ShouldBe(RemovedBlocks.Of([new(1, "Меню", RemovalReason.Menu)]));
}
