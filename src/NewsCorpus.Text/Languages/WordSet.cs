using System.Collections.Frozen;

namespace NewsCorpus.Text.Languages;

/// <summary>A set of lower-case words that is asked of every word of every page, and mostly says no: most words are turned away by their ends and length.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly bool[] sieve = new bool[1 << 14];

    public WordSet(IEnumerable<string> words)
    {
        var set = words.ToFrozenSet();
        this.words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in set)
        {
            sieve[Key(word)] = true;
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length > 0 && sieve[Key(word)] && words.Contains(word);

    /// <summary>First letter, last letter and length, five bits or a few more of each.</summary>
    private static int Key(ReadOnlySpan<char> word) => (word[0] ^ (word[^1] << 5) ^ (word.Length << 10)) & ((1 << 14) - 1);
}
