using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Analysis.Names;

/// <summary>The words of a mention of a person, without titles, numbers and marks.</summary>
/// <param name="Words">In the order of the mention, as it writes them.</param>
/// <param name="Initials">Lower case, without the dot; "дж" is one initial.</param>
public sealed partial record NameWords(IReadOnlyList<string> Words, IReadOnlyList<string> Initials)
{
    private static readonly FrozenSet<string> Titles = new[] { "Russian", "Bulgarian", "English" }
        .SelectMany(language => LanguageData.Words(language, "name-titles.txt")).ToFrozenSet();

    /// <summary>"Сергея В. Лаврова" → words Сергея, Лаврова; initial в. Both lists are empty where nothing is left.</summary>
    public static NameWords Of(string mention)
    {
        var parts = Parts(mention);
        List<string> words = [], initials = [];
        foreach (var part in parts)
            if (Initial().IsMatch(part))
                initials.Add(part.StartsWith("Дж", StringComparison.Ordinal) ? "дж" : part[..1].ToLowerInvariant());
            else if (Word(part, isFirst: words.Count == 0, isAlone: parts.Length == 1) is { } word)
                words.Add(word);
        return new(words, initials);
    }

    private static string[] Parts(string mention)
    {
        var plain = InitialAndWord().Replace(Asides().Replace(mention, ""), "$1. ");
        return Separator().Split(plain.Trim()).Where(part => part.Length > 0).ToArray();
    }

    private static string? Word(string part, bool isFirst, bool isAlone)
    {
        if (Generation().IsMatch(part))
            return null;
        var word = FootnoteMark().Replace(part, "").Trim('.', ',', ';', ':');
        var isNumber = !isFirst && RomanNumeral().IsMatch(word);
        var isTitle = !isAlone && Titles.Contains(word.ToLowerInvariant());
        return isNumber || isTitle || !word.Any(char.IsLetter) ? null : word;
    }

    [GeneratedRegex(@"\([^)]*\)|[«»""“”„]")]
    private static partial Regex Asides();

    [GeneratedRegex(@"(\w)\.(?=\w)")]
    private static partial Regex InitialAndWord();

    [GeneratedRegex(@"[\s\-–‑]+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(\w|Дж|Дз)\.(-?\w\.)?$")]
    private static partial Regex Initial();

    [GeneratedRegex(@"^(младш\w*|старш\w*|мл|ст|jr|sr)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Generation();

    [GeneratedRegex(@"\[\d+\].*$")]
    private static partial Regex FootnoteMark();

    // Latin capitals, and the Cyrillic letters that look like them.
    [GeneratedRegex("^[IVXІХ]+$")]
    private static partial Regex RomanNumeral();
}
