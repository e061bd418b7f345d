using System.Collections.Frozen;
using System.Runtime.InteropServices;
using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Furniture;

/// <summary>
/// Furniture by repetition: blocks that several pages of one outlet have in common, whatever they say. Pure: depends on the pages given and on nothing else.
/// Law: an article that came several times (print version, second address) is not its own furniture.
/// </summary>
public sealed class OutletFurniture
{
    /// <summary>On so many pages with text of their own a block is furniture: two may be a story and its sequel.</summary>
    private const int FewestPages = 3;

    /// <summary>A sentence must stand on half of the pages, too: outlets repeat a story's background in each of its articles.</summary>
    private const double LeastShareOfSentence = 0.5;

    /// <summary>As <see cref="BlockFacts.IsSentence"/> has it.</summary>
    private const int FewestWordsOfSentence = 8;

    /// <summary>Characters; longer furniture is rare, and its words would cost more than it is worth.</summary>
    private const int LongestBlock = 4000;

    private readonly FrozenSet<ulong> blocks;

    private OutletFurniture(IEnumerable<ulong> blocks) => this.blocks = blocks.ToFrozenSet();

    /// <summary>Of a page that came alone.</summary>
    public static OutletFurniture None { get; } = new([]);

    /// <summary>What the pages of one outlet have in common; nothing where there are fewer than three.</summary>
    public static OutletFurniture Of(IEnumerable<PageContent> pages)
    {
        var all = pages.Select(RepeatableBlocks).ToList();
        var everywhere = Counts(all);
        // A page without a sentence that no other has is a copy of another one.
        var distinct = all.Where(page => page.Any(block => block.IsSentence && everywhere[block] == 1)).ToList();
        return new((distinct.Count == all.Count ? everywhere : Counts(distinct)).Where(block => IsFurniture(block.Key, block.Value, distinct.Count)).Select(block => block.Key.Key));
    }

    /// <summary>What was found to be furniture before.</summary>
    /// <param name="blocks">Their texts.</param>
    public static OutletFurniture Known(IEnumerable<string> blocks) => new(blocks.Select(text => new Words(text).Key));

    internal bool Has(BlockFacts block) => blocks.Contains(block.Key);

    private static bool IsFurniture(RepeatableBlock block, int count, int pages) =>
        count >= FewestPages && (!block.IsSentence || count >= LeastShareOfSentence * pages);

    private static Dictionary<RepeatableBlock, int> Counts(List<List<RepeatableBlock>> pages)
    {
        var counts = new Dictionary<RepeatableBlock, int>();
        foreach (var block in pages.SelectMany(page => page)) CollectionsMarshal.GetValueRefOrAddDefault(counts, block, out _)++;
        return counts;
    }

    private static List<RepeatableBlock> RepeatableBlocks(PageContent page)
    {
        var store = new WordStore(LongestBlock / 4);
        return [.. page.Blocks.Where(block => block.Text.Length <= LongestBlock).Select(block => RepeatableBlock.Of(block, store)).DistinctBy(block => block.Key)];
    }

    /// <summary>A block as far as it can be met again.</summary>
    private readonly record struct RepeatableBlock(ulong Key, bool IsSentence)
    {
        /// <param name="store">Where its words lie while they are looked at.</param>
        public static RepeatableBlock Of(Block block, WordStore store)
        {
            store.Words.Clear();
            var words = new Words(block.Text, store);
            return new(words.Key, words.Count >= FewestWordsOfSentence && TextShape.EndsAsSentence(block.Text));
        }
    }
}
