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

    private readonly Dictionary<ulong, int> copies;
    private readonly Dictionary<uint, int> spread = [];
    private readonly int[] passageStart;

    public PageFacts(PageContent content)
    {
        var store = new WordStore(content.Blocks.Sum(block => Math.Min(block.Text.Length, BlockFacts.LongestMeasured)));
        Blocks = [.. content.Blocks.Select(block => new BlockFacts(block, store))];
        Headline = content.Metadata.Title is { } title ? FindHeadline(new Words(title.Value).Key) : null;
        Sentences = new(Blocks, b => b.IsSentence);
        Discussion = new(Blocks, b => b.Furniture is RemovalReason.Other or RemovalReason.Footer);
        Furniture = new(Blocks, b => b.Furniture is not null);
        Addresses = new(Blocks, b => b.AddressCount > 0);
        Clocks = new(Blocks, b => b.HasClock);
        Links = new(Blocks, b => b.Block.Markup?.LinkShare > 0.5);
        copies = new(Blocks.Length);
        foreach (var block in Blocks)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(copies, block.Key, out _)++;
            foreach (var word in block.IsSentence ? block.LongWords : [])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(spread, word, out _)++;
            }
        }

        passageStart = new int[Blocks.Length];
        for (var i = 0; i < Blocks.Length; i++)
        {
            passageStart[i] = i > 0 && Sentences.Between(i - LongestGap, i) > 0 ? passageStart[i - 1] : i;
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

    public BlockCounts Sentences { get; }

    /// <summary>Blocks with the wording of comments, log-ins and footers: what follows them is seldom the article.</summary>
    public BlockCounts Discussion { get; }

    public BlockCounts Furniture { get; }

    /// <summary>Blocks that speak to the reader.</summary>
    public BlockCounts Addresses { get; }

    public BlockCounts Clocks { get; }

    /// <summary>Blocks that are mostly links.</summary>
    public BlockCounts Links { get; }

    /// <summary>An HTML page's blocks say more of themselves than a dump's.</summary>
    public bool HasMarkup => Count > 0 && Blocks[0].Block.Markup is not null;

    /// <summary>Mostly sentences already, or a whole page with its menus? They need different weights.</summary>
    public bool IsNearlyClean => Sentences.All >= (Count > ManyBlocks ? LongNearlyCleanFrom : NearlyCleanFrom) * Count;

    /// <summary>The block there; null off the page.</summary>
    public BlockFacts? At(int i) => i >= 0 && i < Count ? Blocks[i] : null;

    /// <summary>True where the next block credits a picture: this one may be the picture's wording.</summary>
    public bool IsAboveCredit(int i) => At(i + 1)?.Furniture == RemovalReason.Credit;

    /// <summary>Sentence lines above the passage that the block is in: a long article is no reason against its last paragraphs, a first article is one against comments.</summary>
    public int SentencesAbovePassage(int i) => Sentences.Above(passageStart[i]);

    private int? FindHeadline(ulong title)
    {
        var copies = Enumerable.Range(0, Count).Where(i => Blocks[i].Key == title).ToList();
        return copies.Count == 0 ? null : copies.Where(i => Blocks[i].Block.Markup?.Tag == "h1").DefaultIfEmpty(copies[0]).First();
    }

    /// <summary>How many sentence lines within a distance stand in the same kind of element as the block.</summary>
    public int SentencesInSameTag(int i, int distance)
    {
        var count = 0;
        for (var near = Math.Max(0, i - distance); near <= Math.Min(Count - 1, i + distance); near++)
        {
            count += near != i && Blocks[near].IsSentence && IsAlike(Blocks[near].Block.Markup, Blocks[i].Block.Markup) ? 1 : 0;
        }

        return count;
    }

    private static bool IsAlike(BlockMarkup? one, BlockMarkup? other) => one?.Depth == other?.Depth && one?.Tag == other?.Tag;

    /// <summary>Blocks with this block's words, itself included.</summary>
    public int Copies(int i) => copies[Blocks[i].Key];

    /// <summary>What some blocks are about: the stems of their longer words.</summary>
    public HashSet<uint> Topic(IEnumerable<int> text)
    {
        var topic = new HashSet<uint>();
        foreach (var i in text)
        {
            foreach (var stem in Blocks[i].LongWords)
            {
                topic.Add(stem);
            }
        }

        return topic;
    }

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
