using NewsCorpus.Text.Extraction.Furniture;
using NewsCorpus.Text.Languages;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>What can be measured of one block by itself; measured once.</summary>
internal sealed class BlockFacts
{
    /// <summary>A block is judged by its first so many characters, so that a line of any length is judged in bounded time.</summary>
    private const int LongestMeasured = 4000;

    /// <summary>A sentence line has at least so many words (research, section 5).</summary>
    private const int FewestWordsOfSentence = 8;

    public BlockFacts(Block block)
    {
        Block = block;
        Text = block.Text.Length <= LongestMeasured ? block.Text : block.Text[..LongestMeasured];
        Words = new(Text);
        Counts = CharacterCounts.Of(Text);
        Key = Words.Hash();
        EndsAsSentence = TextShape.EndsAsSentence(block.Text);
        (StartsWithClock, HasClock) = (TextShape.StartsWithClock(Text), TextShape.StartsWithClock(Text) || TextShape.EndsWithClock(Text));
        Furniture = FurnitureLexicon.Reason(Words);
        Dates = Counts.Digits == 0 || Words.Count > 40 ? [] : [.. DateExpression.Find(Text)];
        var longWords = new List<int>();
        for (var i = 0; i < Words.Count; i++)
        {
            var word = Words[i];
            StopWordCount += StopWords.Contains(word) ? 1 : 0;
            AddressCount += StopWords.AddressesReader(word) ? 1 : 0;
            CapitalisedCount += CharacterTable.IsUpper(Text[Words.Start(i)]) ? 1 : 0;
            if (word.Length > 3)
            {
                AddIfNew(longWords, Stem(word));
            }
        }

        LongWords = [.. longWords];
    }

    public Block Block { get; }

    /// <summary>The measured beginning of the block.</summary>
    public string Text { get; }

    public Words Words { get; }

    /// <summary>Equal for blocks that differ in marks, spaces or case only.</summary>
    public ulong Key { get; }

    public CharacterCounts Counts { get; }

    /// <summary>Distinct stems of the words longer than three letters: what the block is about.</summary>
    public int[] LongWords { get; }

    public int Length => Block.Text.Length;

    public bool EndsAsSentence { get; }

    /// <summary>Ends like a sentence and is long enough to be one.</summary>
    public bool IsSentence => EndsAsSentence && Words.Count >= FewestWordsOfSentence;

    public bool StartsWithClock { get; }

    /// <summary>At either end, as in tickers.</summary>
    public bool HasClock { get; }

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
    public int SharedWith(HashSet<int> topic)
    {
        var shared = 0;
        foreach (var word in LongWords)
        {
            shared += topic.Contains(word) ? 1 : 0;
        }

        return shared;
    }

    /// <summary>A block has too few words for a set to be worth its memory.</summary>
    private static void AddIfNew(List<int> stems, int stem)
    {
        if (!stems.Contains(stem))
        {
            stems.Add(stem);
        }
    }

    /// <summary>Five letters make a stem good enough to compare topics: endings go, ё is е. FNV-1a, the same in every process.</summary>
    private static int Stem(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word[..Math.Min(5, word.Length)])
        {
            hash = (hash ^ (c == 'ё' ? 'е' : c)) * 16777619;
        }

        return (int)hash;
    }
}
