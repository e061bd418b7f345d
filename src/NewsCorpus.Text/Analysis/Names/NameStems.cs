using System.Buffers;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Analysis.Names;

/// <summary>Takes the case ending off a name in a Cyrillic script.</summary>
/// <remarks>Which stem is the right one is not decided: "Лаврова" is a man's genitive or a woman. The distance takes the best pair.</remarks>
public static class NameStems
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеиоуыэюяъіїєё");

    private static readonly string[] Russian = [.. LanguageData.Words("Russian", "name-endings.txt").Distinct()];
    private static readonly string[] Ukrainian = [.. LanguageData.Words("Ukrainian", "name-endings.txt").Distinct()];
    private static readonly string[] Bulgarian = [.. LanguageData.Words("Bulgarian", "name-endings.txt").Distinct()];

    // Попов is a stem, not the plural of Поп: after these endings five letters must stay.
    private const int PluralEndingLength = 2;
    private static readonly string[] PluralEndings = ["ов", "ев", "ам", "ям", "ах", "ях"];

    /// <summary>The word itself and every stem that is left after one ending.</summary>
    /// <param name="word">Lower case, in one script.</param>
    /// <param name="language">ISO 639-1 code; another than bg, mk and uk is read as Russian.</param>
    public static IEnumerable<string> Of(string word, string language)
    {
        yield return word;
        foreach (var ending in Endings(language))
            if (word.EndsWith(ending, StringComparison.Ordinal) && CanBe(word.AsSpan(0, word.Length - ending.Length), ending, language))
                yield return word[..^ending.Length];
    }

    /// <summary>Whether the stem is right only if the word is a plural, which a name seldom is.</summary>
    public static bool IsPlural(string word, string stem) => word.Length == stem.Length + PluralEndingLength && EndsAsPlural(word);

    /// <summary>Whether the word has an ending of a plural, and so may be one.</summary>
    public static bool EndsAsPlural(string word)
    {
        foreach (var ending in PluralEndings)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static string[] Endings(string language) => language switch
    {
        "bg" or "mk" => Bulgarian,
        "uk" => Ukrainian,
        _ => Russian,
    };

    private static bool CanBe(ReadOnlySpan<char> stem, string ending, string language)
    {
        if (language is "bg" or "mk")
            return stem.Length >= 3;
        var least = PluralEndings.Contains(ending) ? 5 : 2;
        return stem.Length >= least && stem.ContainsAny(Vowels);
    }
}
