using System.Buffers;
using System.Runtime.InteropServices;
using NewsCorpus.Text.Extraction.Furniture;
using NewsCorpus.Text.Languages;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>What can be measured of one block by itself; measured once.</summary>
internal sealed class BlockFacts
{
    /// <summary>A block is judged by its first so many characters, so that a line of any length is judged in bounded time.</summary>
    public const int LongestMeasured = 4000;

    /// <summary>A sentence line has at least so many words (research, section 5).</summary>
    private const int FewestWordsOfSentence = 8;

    /// <summary>A line of code has at least so many signs, and one in <see cref="CharactersPerSign"/> characters: a formula or two placeholders are none.</summary>
    private const int FewestSignsOfCode = 5;

    /// <summary>None of 2,022 paragraphs of annotated pages with three signs or more has one in 65 characters; listings of C, Python and Rust have one in 10 to 32.</summary>
    private const int CharactersPerSign = 40;

    /// <summary>What programs and markup are written with, and prose is not.</summary>
    private static readonly SearchValues<char> CodeSigns = SearchValues.Create("{}[]<>=_*|\\^~`");

    private readonly WordStore store;
    private readonly int firstStem;
    private readonly int stemCount;

    public BlockFacts(Block block, WordStore store)
    {
        (this.store, firstStem) = (store, store.Stems.Count);
        Block = block;
        Text = block.Text.Length <= LongestMeasured ? block.Text : block.Text[..LongestMeasured];
        Words = new(Text, store);
        EndsAsSentence = TextShape.EndsAsSentence(block.Text);
        StartsWithClock = TextShape.StartsWithClock(Text);
        Furniture = FurnitureLexicon.Reason(Words);
        Dates = Counts.Digits == 0 || Words.Count > 40 ? [] : [.. DateExpression.Find(Text)];
        foreach (var word in Words.All)
        {
            var kind = StopWords.KindOf(word.Hash);
            StopWordCount += (kind & WordKind.Stop) != 0 ? 1 : 0;
            AddressCount += (kind & WordKind.Address) != 0 ? 1 : 0;
            CapitalisedCount += CharacterTable.IsUpper(Text[word.Start]) ? 1 : 0;
            if (word.Length > 3 && !CollectionsMarshal.AsSpan(store.Stems)[firstStem..].Contains(word.Stem))
            {
                store.Stems.Add(word.Stem);
            }
        }

        stemCount = store.Stems.Count - firstStem;
    }

    public Block Block { get; }

    /// <summary>The measured beginning of the block.</summary>
    public string Text { get; }

    public Words Words { get; }

    /// <summary>Equal for blocks that differ in marks, spaces or case only.</summary>
    public ulong Key => Words.Key;

    public ref readonly CharacterCounts Counts => ref Words.Counts;

    /// <summary>Distinct stems of the words longer than three letters: what the block is about.</summary>
    public ReadOnlySpan<uint> LongWords => CollectionsMarshal.AsSpan(store.Stems).Slice(firstStem, stemCount);

    public int Length => Block.Text.Length;

    public bool EndsAsSentence { get; }

    /// <summary>Ends like a sentence and is long enough to be one.</summary>
    public bool IsSentence => EndsAsSentence && Words.Count >= FewestWordsOfSentence;

    /// <summary>A piece of a program, or of data written for one. Programs begin with prose, so all of the block counts.</summary>
    public bool IsCode => Block.Text.AsSpan().CountAny(CodeSigns) is var signs and >= FewestSignsOfCode && signs * CharactersPerSign >= Length;

    public bool StartsWithClock { get; }

    /// <summary>At either end, as in tickers.</summary>
    public bool HasClock => StartsWithClock || TextShape.EndsWithClock(Text);

    /// <summary>The reason that the furniture lexicon gives; null where it knows no word of it.</summary>
    public RemovalReason? Furniture { get; }

    /// <summary>Dates in a block short enough for a page header (40 words).</summary>
    public IReadOnlyList<DateExpression> Dates { get; }

    public int StopWordCount { get; }

    /// <summary>Words that speak to the reader ("you", "please").</summary>
    public int AddressCount { get; }

    public int CapitalisedCount { get; }

    /// <summary>Share of the words that a predicate's count makes; 0 without words.</summary>
    public double PerWord(int count) => (double)count / Math.Max(1, Words.Count);

    /// <summary>How many of the longer words a topic has too.</summary>
    public int SharedWith(HashSet<uint> topic)
    {
        var shared = 0;
        foreach (var word in LongWords)
        {
            shared += topic.Contains(word) ? 1 : 0;
        }

        return shared;
    }

    /// <summary>The same as a share of them, 0 to 1.</summary>
    public double ShareIn(HashSet<uint> topic) => SharedWith(topic) / Math.Max(1d, stemCount);
}
