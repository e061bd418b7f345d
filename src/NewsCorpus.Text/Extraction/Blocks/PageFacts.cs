using System.Runtime.InteropServices;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>The blocks of a page, measured, and what only the whole page shows.</summary>
internal sealed class PageFacts
{
    /// <summary>A page with this share of sentence lines or more is nearly clean text; below it is a whole page with its menus (research, section 4).</summary>
    private const double NearlyCleanFrom = 0.15;

    private readonly Dictionary<string, int> copies = [];
    private readonly Dictionary<int, int> spread = [];
    private readonly int[] sentencesBefore;

    public PageFacts(IReadOnlyList<Block> blocks)
    {
        Blocks = [.. blocks.Select(block => new BlockFacts(block))];
        sentencesBefore = new int[Blocks.Length + 1];
        for (var i = 0; i < Blocks.Length; i++)
        {
            sentencesBefore[i + 1] = sentencesBefore[i] + (Blocks[i].IsSentence ? 1 : 0);
            CollectionsMarshal.GetValueRefOrAddDefault(copies, Blocks[i].Key, out _)++;
            foreach (var word in Blocks[i].IsSentence ? Blocks[i].LongWords : [])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(spread, word, out _)++;
            }
        }

        // Value of a block = its length up to 600 characters, less 60 for being a block (research, section 4).
        Densest = DenseWindow.Of([.. Blocks.Select(b => Math.Min(b.Length, 600) - 60d)]);
    }

    public BlockFacts[] Blocks { get; }

    public int Count => Blocks.Length;

    /// <summary>The densest stretch of text by length alone.</summary>
    public DenseWindow Densest { get; }

    /// <summary>Mostly sentences already, or a whole page with its menus? They need different weights.</summary>
    public bool IsNearlyClean => sentencesBefore[Count] >= NearlyCleanFrom * Count;

    /// <summary>The block there; null off the page.</summary>
    public BlockFacts? At(int i) => i >= 0 && i < Count ? Blocks[i] : null;

    /// <summary>Sentence lines from one block on and before another; both are clamped to the page.</summary>
    public int Sentences(int from, int before) => sentencesBefore[Math.Clamp(before, 0, Count)] - sentencesBefore[Math.Clamp(from, 0, Count)];

    /// <summary>Blocks with this block's words, itself included.</summary>
    public int Copies(int i) => copies[Blocks[i].Key];

    /// <summary>In how many other sentence lines the block's longer words stand, three at most for each word, in the mean: is it about what the page is about?</summary>
    public double Cohesion(int i)
    {
        var own = Blocks[i].IsSentence ? 1 : 0;
        return Blocks[i].LongWords is { Count: > 0 } words ? words.Average(word => (double)Math.Min(spread.GetValueOrDefault(word) - own, 3)) : 0;
    }
}
