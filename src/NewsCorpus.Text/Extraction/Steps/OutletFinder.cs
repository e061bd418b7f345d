using System.Collections.Frozen;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>Finds the names of all outlets in a text by its words: a catalogue of hundreds costs no more than one of five.</summary>
internal sealed class OutletFinder(OutletCatalogue outlets)
{
    private readonly FrozenDictionary<uint, (string Name, int Outlet)[]> byFirstWord = outlets.Outlets
        .SelectMany((outlet, number) => Names(outlet).Select(name => (Name: name, Outlet: number)))
        .GroupBy(name => new Words(name.Name).All[0].Hash).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The ways in which pages write one outlet.</summary>
    public static IEnumerable<string> Names(CataloguedOutlet outlet) => new[] { outlet.Name }.Concat(outlet.OtherNames).Concat(outlet.Domains).Where(n => n.Any(char.IsLetterOrDigit)).Distinct();

    /// <summary>Numbers in the catalogue of the outlets that the text names, each once. A name stands as a word of its own: "mk.ru" is not in "oren.mk.ru".</summary>
    public IReadOnlyCollection<int> In(BlockFacts block)
    {
        HashSet<int>? found = null;
        foreach (var word in block.Words.All)
        {
            if (!byFirstWord.TryGetValue(word.Hash, out var names))
            {
                continue;
            }

            foreach (var (name, outlet) in names)
            {
                if (StandsAt(block.Text, word.Start, name))
                {
                    (found ??= []).Add(outlet);
                }
            }
        }

        return found ?? (IReadOnlyCollection<int>)[];
    }

    private static bool StandsAt(string text, int at, string name) =>
        text.AsSpan(at).StartsWith(name, StringComparison.Ordinal) && (at == 0 || text[at - 1] != '.')
        && (at + name.Length == text.Length || !IsWord(text[at + name.Length]));

    private static bool IsWord(char c) => CharacterTable.IsLetterOrDigit(c) || c == '_';
}
