using System.Collections.Frozen;

namespace NewsCorpus.Text.Analysis;

/// <summary>One script per word: a Cyrillic word typed with Latin letters that look alike becomes all Cyrillic.</summary>
public static class MixedScript
{
    private const string Latin = "aeopcyxkmtbhiABEKMHOPCTXYi";
    private const string Cyrillic = "аеорсухкмтвніАВЕКМНОРСТХУі";

    private static readonly FrozenDictionary<char, char> LookAlikes =
        Latin.Zip(Cyrillic).DistinctBy(p => p.First).ToFrozenDictionary(p => p.First, p => p.Second);

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04ff';

    public static bool IsLatin(char c) => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\u00c0' and <= '\u024f';

    /// <summary>The word itself where it holds one script only, or more Latin letters than Cyrillic.</summary>
    public static string Repair(string word)
    {
        int cyrillic = 0, latin = 0;
        foreach (var letter in word)
            if (IsCyrillic(letter))
                cyrillic++;
            else if (IsLatin(letter))
                latin++;
        if (latin == 0 || cyrillic < latin)
            return word;
        return LookAlike(word);
    }

    /// <summary>Every Latin letter that looks like a Cyrillic one made that one, in a word of whatever script.</summary>
    public static string LookAlike(string word) => string.Create(word.Length, word, static (letters, from) =>
    {
        for (var i = 0; i < letters.Length; i++)
            letters[i] = LookAlikes.GetValueOrDefault(from[i], from[i]);
    });
}
