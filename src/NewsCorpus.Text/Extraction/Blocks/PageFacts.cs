using System.Runtime.InteropServices;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>The blocks of a page, measured, and what only the whole page shows.</summary>
internal sealed class PageFacts
{
    /// <summary>A page with this share of sentence lines or more is nearly clean text; below it is a whole page with its menus (research, section 4).</summary>
    private const double NearlyCleanFrom = 0.15;

    /// <summary>The same for a page of more than <see cref="ManyBlocks"/>: comments too are sentences, so that a share of .15 shows nothing there.</summary>
    private const double LongNearlyCleanFrom = 0.5;

    private const int ManyBlocks = 100;

    /// <summary>Sentence lines with fewer other blocks between them than this are one passage.</summary>
    private const int LongestGap = 8;

    private readonly Dictionary<ulong, int> copies = [];
    private readonly Dictionary<int, int> spread = [];
    private readonly int[] sentencesBefore;
    private readonly int[] discussionBefore;
    private readonly int[] passageStart;

    public PageFacts(PageContent content)
    {
        Blocks = [.. content.Blocks.Select(block => new BlockFacts(block))];
        Headline = content.Metadata.Title is { } title ? FindHeadline(new Words(title.Value).Hash()) : null;
        (sentencesBefore, discussionBefore) = (new int[Blocks.Length + 1], new int[Blocks.Length + 1]);
        for (var i = 0; i < Blocks.Length; i++)
        {
            sentencesBefore[i + 1] = sentencesBefore[i] + (Blocks[i].IsSentence ? 1 : 0);
            discussionBefore[i + 1] = discussionBefore[i] + (Blocks[i].Furniture is RemovalReason.Other or RemovalReason.Footer ? 1 : 0);
            CollectionsMarshal.GetValueRefOrAddDefault(copies, Blocks[i].Key, out _)++;
            foreach (var word in Blocks[i].IsSentence ? Blocks[i].LongWords : [])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(spread, word, out _)++;
            }
        }

        passageStart = new int[Blocks.Length];
        for (var i = 0; i < Blocks.Length; i++)
        {
            passageStart[i] = i > 0 && Sentences(i - LongestGap, i) > 0 ? passageStart[i - 1] : i;
        }

        // Value of a block = its length up to 600 characters, less 60 for being a block (research, section 4).
        Densest = DenseWindow.Of([.. Blocks.Select(b => Math.Min(b.Length, 600) - 60d)]);
    }

    public BlockFacts[] Blocks { get; }

    public int Count => Blocks.Length;

    /// <summary>The densest stretch of text by length alone.</summary>
    public DenseWindow Densest { get; }

    /// <summary>Where the headline stands that the metadata declares: as a first heading, or the first time; null where nothing declares one.</summary>
    public int? Headline { get; }

    /// <summary>An HTML page's blocks say more of themselves than a dump's.</summary>
    public bool HasMarkup => Count > 0 && Blocks[0].Block.Markup is not null;

    /// <summary>Mostly sentences already, or a whole page with its menus? They need different weights.</summary>
    public bool IsNearlyClean => sentencesBefore[Count] >= (Count > ManyBlocks ? LongNearlyCleanFrom : NearlyCleanFrom) * Count;

    /// <summary>The block there; null off the page.</summary>
    public BlockFacts? At(int i) => i >= 0 && i < Count ? Blocks[i] : null;

    /// <summary>Sentence lines from one block on and before another; both are clamped to the page.</summary>
    public int Sentences(int from, int before) => sentencesBefore[Math.Clamp(before, 0, Count)] - sentencesBefore[Math.Clamp(from, 0, Count)];

    /// <summary>Sentence lines above the passage that the block is in: a long article is no reason against its last paragraphs, a first article is one against comments.</summary>
    public int SentencesAbovePassage(int i) => sentencesBefore[passageStart[i]];

    /// <summary>Blocks with the wording of comments, log-ins and footers in the same range: what follows them is seldom the article.</summary>
    public int Discussion(int from, int before) => discussionBefore[before] - discussionBefore[from];

    private int? FindHeadline(ulong title)
    {
        var copies = Enumerable.Range(0, Count).Where(i => Blocks[i].Key == title).ToList();
        return copies.Count == 0 ? null : copies.Where(i => Blocks[i].Block.Markup?.Tag == "h1").DefaultIfEmpty(copies[0]).First();
    }

    /// <summary>How many of the blocks within a distance, the block itself left out, are such.</summary>
    public int Near(int i, int distance, Predicate<BlockFacts> isSuch)
    {
        var count = 0;
        for (var near = Math.Max(0, i - distance); near <= Math.Min(Count - 1, i + distance); near++)
        {
            count += near != i && isSuch(Blocks[near]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Blocks with this block's words, itself included.</summary>
    public int Copies(int i) => copies[Blocks[i].Key];

    /// <summary>In how many other sentence lines the block's longer words stand, three at most for each word, in the mean: is it about what the page is about?</summary>
    public double Cohesion(int i)
    {
        var own = Blocks[i].IsSentence ? 1 : 0;
        var sum = 0;
        foreach (var word in Blocks[i].LongWords)
        {
            sum += Math.Min(spread.GetValueOrDefault(word) - own, 3);
        }

        return (double)sum / Math.Max(1, Blocks[i].LongWords.Length);
    }
}
