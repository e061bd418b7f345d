using System.Collections.Frozen;
using System.Text;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Analysis.Names;

/// <summary>The phonetic keys of one word of a name: Помпео and Pompeo share one, Блинкеном and Blinken share one.</summary>
public static class NameKeys
{
    /// <summary>No name is longer; it bounds the work on a "word" of a million letters.</summary>
    private const int LongestWord = 64;

    private static readonly string[] LatinCases = ["owi", "em", "ego", "emu", "iem", "om", "ovi", "a", "u", "e", "y", "i", "ou", "ą", "ę"];

    private static readonly FrozenDictionary<string, string[]> GivenNames = LanguageData.Lines("English", "given-name-sounds.txt")
        .Select(line => line.Split(' ')).ToFrozenDictionary(cells => cells[0], cells => cells[1..]);

    /// <summary>
    /// Every key that the word may have, without repetition, the least altered form first. Two words may be one name if any of their keys are near.
    /// </summary>
    /// <param name="word">One word, in any case form and script.</param>
    /// <param name="language">ISO 639-1 code of the text it stands in.</param>
    public static IReadOnlyList<string> Of(string word, string language)
    {
        var plain = Plain(word);
        var sounds = plain.Any(MixedScript.IsCyrillic) ? OfCyrillic(plain, language) : OfLatin(plain, language);
        return [.. sounds.Select(Shorten).Distinct()];
    }

    /// <summary>The word in lower case and one script, without stress marks.</summary>
    internal static string Plain(string word)
    {
        var bounded = word.Length > LongestWord ? word[..LongestWord] : word;
        if (!bounded.AsSpan().ContainsAnyExceptInRange('А', 'я'))
            return bounded.ToLowerInvariant(); // most names of a Russian or Bulgarian text: nothing to repair
        var valid = new string([.. bounded.Where(c => !char.IsSurrogate(c))]);
        return MixedScript.Repair(valid).ToLowerInvariant().Normalize(NormalizationForm.FormC)
            .Replace('ё', 'е').Replace("\u0301", "", StringComparison.Ordinal);
    }

    /// <summary>The key of a Cyrillic word, in lower case, from which nothing more is to be taken off.</summary>
    internal static string OfStem(string stem) => Shorten(CyrillicSounds.Of(stem));

    private static IEnumerable<string> OfCyrillic(string word, string language) => NameStems.Of(word, language).Select(CyrillicSounds.Of);

    private static IEnumerable<string> OfLatin(string word, string language) =>
    [
        LatinSounds.Of(word),
        .. GivenNames.GetValueOrDefault(word, []),
        .. LatinReadings.Of(word).Select(LatinSounds.Of),
        .. LatinStems(word, language).Select(LatinSounds.Of),
    ];

    /// <summary>Languages that put case endings on Latin names.</summary>
    private static IEnumerable<string> LatinStems(string word, string language) => language is "pl" or "cs" or "sl" or "sr"
        ? LatinCases.Where(ending => word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
            .Select(ending => word[..^ending.Length])
        : [];

    /// <summary>Double letters single; final vowels away as long as two consonants and two letters stay.</summary>
    private static string Shorten(string sounds)
    {
        var key = new StringBuilder(sounds.Length);
        foreach (var sound in sounds)
            if (key.Length == 0 || key[^1] != sound)
                key.Append(sound);
        while (key.Length > 2 && NameDistance.IsVowel(key[^1]) && Consonants(key) >= 2)
            key.Length--;
        return key.ToString();
    }

    private static int Consonants(StringBuilder key)
    {
        var count = 0;
        for (var i = 0; i < key.Length; i++)
            count += NameDistance.IsVowel(key[i]) ? 0 : 1;
        return count;
    }
}
