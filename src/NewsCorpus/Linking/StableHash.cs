using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Linking;

/// <summary>Hashes that are kept in the database: the same on every machine and in every version.</summary>
internal static class StableHash
{
    // The increment and the finaliser of SplitMix64 (S. Vigna, public domain).
    public const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>FNV-1a, 64 bits (Fowler, Noll, Vo).</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    /// <summary>Of each word of a text, letters folded, in their order.</summary>
    public static List<ulong> OfWords(ReadOnlySpan<char> text)
    {
        var hashes = new List<ulong>();
        Span<char> room = stackalloc char[LetterFold.LongestWord];
        for (var word = Tokenizer.Next(text, 0); word.Length > 0; word = Tokenizer.Next(text, word.End))
            hashes.Add(Of(LetterFold.Of(word.In(text), room)));
        return hashes;
    }

    public static ulong Mix(ulong x)
    {
        x += Golden;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
