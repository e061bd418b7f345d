using System.Collections.Frozen;
using System.Globalization;

namespace NewsCorpus.Text.Analysis;

/// <summary>Forms of one word get one key: the longest suffix in the table says how many letters to cut and what to add.</summary>
/// <remarks>
/// The table is learned from a dictionary, see docs/search.md. What comes out is a key, not a word (an unknown word gets a plausible cut):
/// never show it, and index again when the table changes.
/// </remarks>
public sealed class SuffixTable
{
    private readonly FrozenDictionary<string, Rule>.AlternateLookup<ReadOnlySpan<char>> _rules;
    private readonly int _longest;

    /// <param name="lines">Suffix, letters to cut, letters to add, parted by tabs; ^ in a suffix is the start of the word.</param>
    public SuffixTable(IEnumerable<string> lines)
    {
        var rules = lines.Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[0], cells => new Rule(int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2]));
        _rules = rules.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = rules.Keys.Max(suffix => suffix.Length);
    }

    private readonly record struct Rule(int Cut, string Add);

    /// <param name="form">A word as <see cref="LetterFold"/> leaves it.</param>
    public string Lemma(string form)
    {
        Span<char> marked = stackalloc char[LetterFold.LongestWord + 1];
        if (form.Length >= marked.Length)
            return form;
        marked[0] = '^';
        form.CopyTo(marked[1..]);
        ReadOnlySpan<char> word = marked[..(form.Length + 1)];
        for (var length = Math.Min(_longest, word.Length); length >= 0; length--)
            if (_rules.TryGetValue(word[^length..], out var rule))
                return rule.Cut >= form.Length ? form : string.Concat(form.AsSpan(0, form.Length - rule.Cut), rule.Add);
        return form;
    }
}
