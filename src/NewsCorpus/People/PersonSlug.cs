using System.Globalization;
using System.Text;

namespace NewsCorpus.People;

/// <summary>The address of a person's page from the person's name: "Пол Уилан" → "pol-uilan".</summary>
public static class PersonSlug
{
    // BGN/PCGN romanisation, simplified to plain letters; letters of Bulgarian, Ukrainian, Serbian and Macedonian beside the Russian ones.
    private static readonly Dictionary<char, string> Latin = string.Concat(
            "аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf ",
            "хkh цts чch шsh щshch ъa ыy ь эe юyu яya єye іi їyi ґg ўw јj љlj њnj ћc ђdj џdz ",
            "ѓgj ќkj ѕdz ")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(pair => pair[0], pair => pair[1..]);

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
