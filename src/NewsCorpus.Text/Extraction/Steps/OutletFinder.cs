using System.Collections.Frozen;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>Finds the names of all outlets in a text in one pass: a catalogue of hundreds costs no more than one of five.</summary>
internal sealed class OutletFinder
{
    private readonly FrozenDictionary<int, (string Name, int Outlet)[]> byBeginning;

    /// <summary>The names' first characters: mostly capitals, so that nearly every word of a text is passed over at once.</summary>
    private readonly bool[] first = new bool[char.MaxValue + 1];

    public OutletFinder(OutletCatalogue outlets)
    {
        byBeginning = outlets.Outlets.SelectMany((outlet, number) => Names(outlet).Select(name => (Name: name, Outlet: number)))
            .GroupBy(name => Beginning(name.Name)).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        foreach (var beginning in byBeginning.Keys)
        {
            first[beginning >> 16] = true;
        }
    }

    /// <summary>The ways in which pages write one outlet.</summary>
    public static IEnumerable<string> Names(CataloguedOutlet outlet) => new[] { outlet.Name }.Concat(outlet.OtherNames).Concat(outlet.Domains).Where(n => n.Length > 0).Distinct();

    /// <summary>Numbers in the catalogue of the outlets that the text names, each once. A name stands as a word of its own: "mk.ru" is not in "oren.mk.ru".</summary>
    public IReadOnlyCollection<int> In(string text)
    {
        HashSet<int>? found = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!first[text[at]] || (at > 0 && (IsWord(text[at - 1]) || text[at - 1] == '.')) || !byBeginning.TryGetValue(Beginning(text.AsSpan(at)), out var names))
            {
                continue;
            }

            foreach (var (name, outlet) in names)
            {
                if (StandsAt(text, at, name))
                {
                    (found ??= []).Add(outlet);
                }
            }
        }

        return found ?? (IReadOnlyCollection<int>)[];
    }

    private static bool StandsAt(string text, int at, string name) =>
        text.AsSpan(at).StartsWith(name, StringComparison.Ordinal) && (at + name.Length == text.Length || !IsWord(text[at + name.Length]));

    private static bool IsWord(char c) => CharacterTable.IsLetterOrDigit(c) || c == '_';

    /// <summary>The first two characters as a number.</summary>
    private static int Beginning(ReadOnlySpan<char> text) => (text[0] << 16) | (text.Length > 1 ? text[1] : 0);
}
