using System.Text;

namespace NewsCorpus.Text.Analysis.Names;

/// <summary>Name keys coarse enough to be compared for equality, which is all that an index can do: Байден, Байдън and Biden share one.</summary>
/// <remarks>
/// <see cref="NameKeys"/> with the vowels in three classes (a e o, i, u) and without й and the i of a diphthong.
/// Classes and not none: without vowels "Совет" would be "свет".
/// </remarks>
public static class NameIndexKeys
{
    private const int ShortestStem = 3;

    /// <summary>One key for a Cyrillic word, one for each way to read a Latin one.</summary>
    /// <inheritdoc cref="NameKeys.Of"/>
    public static IEnumerable<string> Of(string word, string language) => FineOf(word, language).Select(Coarse).Where(key => key.Length > 0).Distinct();

    /// <summary>The same with every vowel: equal for the cases of one spelling of a name, and for little else.</summary>
    /// <inheritdoc cref="NameKeys.Of"/>
    public static IEnumerable<string> FineOf(string word, string language)
    {
        var plain = NameKeys.Plain(word);
        return plain.Any(MixedScript.IsCyrillic) ? [CyrillicKey(plain, language)] : NameKeys.Of(plain, language);
    }

    private static string CyrillicKey(string word, string language) => NameKeys.OfStem(ShortestStemOf(word, language));

    private static string ShortestStemOf(string word, string language) =>
        NameStems.Of(word, language).Where(stem => stem.Length >= ShortestStem && !NameStems.IsPlural(word, stem)).MinBy(stem => stem.Length) ?? word;

    private static string Coarse(string key)
    {
        var coarse = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length; i++)
            if (Coarse(key[i], afterVowel: i > 0 && NameDistance.IsVowel(key[i - 1])) is { } sound && (coarse.Length == 0 || coarse[^1] != sound))
                coarse.Append(sound);
        return coarse.ToString();
    }

    private static char? Coarse(char sound, bool afterVowel) => sound switch
    {
        'y' => null,
        'i' => afterVowel ? null : 'i',
        'e' or 'o' => 'a',
        _ => sound,
    };
}
