using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>Wording of a role → kind of office, as the catalogue of people names it.</summary>
internal sealed class OfficeTable
{
    private readonly List<(string Kind, string Head, string[] Around)> patterns = [];
    private readonly Dictionary<string, string[]> broader = [];

    public OfficeTable(string folder)
    {
        foreach (var line in LanguageData.Lines(folder, "offices.txt"))
        {
            var cut = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] == '≈')
                broader[line[1..cut]] = Words(line[(cut + 1)..]);
            else
                patterns.AddRange(line[(cut + 1)..].Split('|').Select(Words).Select(w => (line[..cut], w[0], w[1..])));
        }
    }

    /// <summary>Null where the wording names no kind of office.</summary>
    /// <param name="head">Lemma of the noun.</param>
    /// <param name="around">The other words of the role, lower case.</param>
    public string? KindOf(string head, IReadOnlyList<string> around)
    {
        foreach (var (kind, patternHead, words) in patterns)
            if (patternHead == head && words.All(w => around.Any(a => a.StartsWith(w, StringComparison.Ordinal))))
                return kind;
        return null;
    }

    /// <summary>What a bare word can mean: kinds of offices and lemmas of narrower roles; empty where only the word itself.</summary>
    public IReadOnlyList<string> Narrower(string head) => broader.GetValueOrDefault(head) ?? [];

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
