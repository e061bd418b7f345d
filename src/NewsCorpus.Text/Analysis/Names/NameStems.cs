using System.Buffers;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Analysis.Names;

/// <summary>Takes the case ending off a name in a Cyrillic script.</summary>
/// <remarks>Which stem is the right one is not decided: "Лаврова" is a man's genitive or a woman. The distance takes the best pair.</remarks>
public static class NameStems
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеиоуыэюяъіїєё");

    private static readonly string[] Russian = [.. LanguageData.Words("Russian", "name-endings.txt")];
    private static readonly string[] Ukrainian = [.. LanguageData.Words("Ukrainian", "name-endings.txt")];
    private static readonly string[] Bulgarian = [.. LanguageData.Words("Bulgarian", "name-endings.txt")];

    // Попов is a stem, not the plural of Поп: after these endings five letters must stay.
    private static readonly string[] PluralEndings = ["ов", "ев", "ам", "ям", "ах", "ях"];

    /// <summary>The word itself and every stem that is left after one ending.</summary>
    /// <param name="word">Lower case, in one script.</param>
    /// <param name="language">ISO 639-1 code; another than bg, mk and uk is read as Russian.</param>
    public static IEnumerable<string> Of(string word, string language)
    {
        var stems = Endings(language).Where(word.EndsWithOrdinal).Select(ending => (ending, stem: word[..^ending.Length]));
        return stems.Where(s => CanBe(s.stem, s.ending, language)).Select(s => s.stem).Prepend(word).Distinct();
    }

    /// <summary>Whether the stem is right only if the word is a plural, which a name seldom is.</summary>
    public static bool IsPlural(string word, string stem) => PluralEndings.Contains(word[stem.Length..]);

    private static string[] Endings(string language) => language switch
    {
        "bg" or "mk" => Bulgarian,
        "uk" => Ukrainian,
        _ => Russian,
    };

    private static bool CanBe(string stem, string ending, string language)
    {
        if (language is "bg" or "mk")
            return stem.Length >= 3;
        var least = PluralEndings.Contains(ending) ? 5 : 2;
        return stem.Length >= least && stem.AsSpan().ContainsAny(Vowels);
    }

    private static bool EndsWithOrdinal(this string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
