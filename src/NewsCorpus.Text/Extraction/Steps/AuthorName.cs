using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>The names of people in a line that is said to name the author: "Автор: Иван Ольхин", "От Рада Миленова и Стоян Белев, 14 май".</summary>
internal static partial class AuthorName
{
    private const int MostAuthors = 3;

    private static readonly FrozenSet<string> Labels = Words("bylines.txt");

    private static readonly FrozenSet<string> GivenNames = Words("given-names.txt");

    /// <summary>The names, a comma between two; null where the text does not begin with one.</summary>
    /// <param name="text">What follows the label.</param>
    public static string? At(string text)
    {
        var names = new List<string>();
        var rest = text.TrimStart(' ', ':', '\u00a0', '—', '–', '-');
        while (names.Count < MostAuthors && Name().Match(rest) is { Success: true } name && IsName(name.Value))
        {
            names.Add(name.Value);
            rest = rest[name.Length..];
            var joint = Joint().Match(rest);
            rest = joint.Success ? rest[joint.Length..] : "";
        }

        return names.Count > 0 ? string.Join(", ", names) : null;
    }

    /// <summary>What stands behind a label such as "Автор"; null where the line begins with none.</summary>
    public static string? BehindLabel(string line) =>
        Label().Match(line) is { Success: true } label && Labels.Contains(label.Groups["word"].Value.ToLowerInvariant()) ? line[label.Length..] : null;

    /// <summary>Does it begin with a given name that is known?</summary>
    public static bool HasGivenName(string name) => GivenNames.Contains(name.Split(' ')[0].ToLowerInvariant());

    /// <summary>Two or three words, none of them in small letters, not all of them abbreviations.</summary>
    private static bool IsName(string name) => name.Split(' ') is { Length: 2 or 3 } words && words.Any(word => word.Length > 3 && word[1..].Any(char.IsLower) | word.Length > 5);

    private static FrozenSet<string> Words(string file) => LanguageData.Folders.Values.Where(language => LanguageData.Has(language, file))
        .SelectMany(language => LanguageData.Words(language, file)).Where(word => !word.EndsWith(':')).Select(word => word.ToLowerInvariant()).ToFrozenSet();

    [GeneratedRegex(@"^(?:\p{Lu}\p{L}+(?:[-’']\p{L}+)?|\p{Lu}\.)(?:\s(?:\p{Lu}\p{L}+(?:[-’']\p{L}+)?|\p{Lu}\.)(?!:)){1,2}(?![\p{L}:])")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:\s*[,;/]\s*|\s(?:и|і|й|та|and|i|&)\s)")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?<word>\p{L}{2,15})(?:\s\p{Ll}+){0,2}\s?[:—–-]?\s")]
    private static partial Regex Label();
}
