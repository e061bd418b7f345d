namespace NewsCorpus.LemmaTables;

/// <summary>Links Russian genitive plurals that the dictionary lists as words of their own (переговоров) to the noun that lacks one.</summary>
public static class GenitivePlurals
{
    private const int ShortestWord = 4;

    private static readonly (string Ending, string[] Bases)[] Endings =
    [
        ("ов", ["ы", "и", "", "а", "о"]), ("ев", ["и", "й", "ы", "ья", "е"]), ("ей", ["и", "ь", "е"]), ("", ["ы", "и", "а", "о", "я", "е"]),
    ];

    /// <summary>The same forms, such plurals under their noun.</summary>
    public static IEnumerable<FormOf> Link(IReadOnlyCollection<FormOf> forms)
    {
        var byBase = forms.GroupBy(f => f.Base).ToDictionary(g => g.Key, g => g.Select(f => f.Form).ToHashSet());
        var nouns = byBase.Where(b => b.Value.Count == 1 && b.Key.Length >= ShortestWord).ToDictionary(b => b.Key, b => NounOf(b.Key, byBase));
        return forms.Select(f => nouns.GetValueOrDefault(f.Base) is { } noun ? f with { Base = noun } : f);
    }

    private static string? NounOf(string plural, Dictionary<string, HashSet<string>> byBase) =>
        (from ending in Endings
         where plural.EndsWith(ending.Ending, StringComparison.Ordinal)
         let stem = plural[..^ending.Ending.Length]
         from end in ending.Bases
         where byBase.TryGetValue(stem + end, out var forms) && LacksOne(forms, stem, plural)
         select stem + end).FirstOrDefault();

    private static bool LacksOne(HashSet<string> forms, string stem, string plural) =>
        forms.Count > 3 && !forms.Contains(plural) && (forms.Contains(stem + "ам") || forms.Contains(stem + "ям"));
}
