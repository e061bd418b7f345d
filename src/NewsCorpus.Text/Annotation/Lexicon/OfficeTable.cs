using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>Wording of a role → kind of office, as the catalogue of people names it.</summary>
internal sealed class OfficeTable
{
    private readonly Dictionary<string, List<(string Kind, string[] Around)>> patterns = [];
    private readonly Dictionary<string, string[]> broader = [];
    private readonly HashSet<string> held = [];

    public OfficeTable(string folder)
    {
        foreach (var line in LanguageData.Lines(folder, "offices.txt"))
        {
            var cut = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] == '!')
                held.UnionWith(Words(line[(cut + 1)..]));
            else if (line[0] == '≈')
                broader[line[1..cut]] = Words(line[(cut + 1)..]);
            else
                foreach (var words in line[(cut + 1)..].Split('|').Select(Words))
                    Add(line[..cut], words[0], words[1..]);
        }
    }

    /// <summary>Null where the wording names no kind of office.</summary>
    /// <param name="head">Lemma of the noun.</param>
    /// <param name="around">The other words of the role, lower case.</param>
    public string? KindOf(string head, IReadOnlyList<string> around)
    {
        foreach (var (kind, words) in patterns.GetValueOrDefault(head) ?? [])
            if (words.All(w => around.Any(a => a.StartsWith(w, StringComparison.Ordinal))))
                return kind;
        return null;
    }

    private void Add(string kind, string head, string[] around)
    {
        if (!patterns.TryGetValue(head, out var ofHead))
            patterns.Add(head, ofHead = []);
        ofHead.Add((kind, around));
    }

    /// <summary>An office that one person holds at a time: news does not tell of its holder without a name.</summary>
    public bool IsHeldByOne(string head) => held.Contains(head);

    /// <summary>What a bare word can mean: kinds of offices and lemmas of narrower roles; empty where only the word itself.</summary>
    public IReadOnlyList<string> Narrower(string head) => broader.GetValueOrDefault(head) ?? [];

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
