using System.Globalization;
using System.Text;

namespace NewsCorpus.People;

/// <summary>The address of a person's page from the person's name: "Пол Уилан" → "pol-uilan".</summary>
public static class PersonSlug
{
    // BGN/PCGN romanisation, simplified to plain letters; letters of Bulgarian, Ukrainian, Serbian and Macedonian beside the Russian ones.
    private static readonly Dictionary<char, string> Latin = new()
    {
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['д'] = "d", ['е'] = "e", ['ё'] = "yo", ['ж'] = "zh", ['з'] = "z", ['и'] = "i",
        ['й'] = "y", ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t",
        ['у'] = "u", ['ф'] = "f", ['х'] = "kh", ['ц'] = "ts", ['ч'] = "ch", ['ш'] = "sh", ['щ'] = "shch", ['ъ'] = "a", ['ы'] = "y", ['ь'] = "",
        ['э'] = "e", ['ю'] = "yu", ['я'] = "ya", ['є'] = "ye", ['і'] = "i", ['ї'] = "yi", ['ґ'] = "g", ['ў'] = "w", ['ј'] = "j", ['љ'] = "lj",
        ['њ'] = "nj", ['ћ'] = "c", ['ђ'] = "dj", ['џ'] = "dz", ['ѓ'] = "gj", ['ќ'] = "kj", ['ѕ'] = "dz",
    };

    /// <summary>Lower-case Latin letters, digits and single hyphens; "person" where the name has none of them.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant().Normalize(NormalizationForm.FormC))
        {
            if (Latin.TryGetValue(c, out var letters)) slug.Append(letters);
            else if (WithoutMarks(c) is var plain && char.IsAsciiLetterOrDigit(plain)) slug.Append(plain);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-') is { Length: > 0 } found ? found : "person";
    }

    private static char WithoutMarks(char c) => c.ToString().Normalize(NormalizationForm.FormD).First(d => CharUnicodeInfo.GetUnicodeCategory(d) != UnicodeCategory.NonSpacingMark || d == c);
}
