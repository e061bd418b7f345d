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
    private const char StartOfWord = '^';

    private static readonly IEnumerable<char> Letters = Enumerable.Range('а', 'я' - 'а' + 1).Select(letter => (char)letter);

    private readonly FrozenDictionary<string, Rule>.AlternateLookup<ReadOnlySpan<char>> _rules;
    private readonly int _longest;
    private readonly ILookup<string, string> _suffixesByEnd;
    private readonly FrozenSet<string> _homonyms;

    /// <param name="lines">
    /// Suffix, letters to cut, letters to add, parted by tabs; ^ in a suffix is the start of the word. Or one word alone: a lemma that the rules take for a form of another word.
    /// </param>
    public SuffixTable(IEnumerable<string> lines)
    {
        var cellsOfLines = lines.Select(line => line.Split('\t')).ToLookup(cells => cells.Length == 1);
        _homonyms = cellsOfLines[true].Select(cells => cells[0]).ToFrozenSet();
        var rules = cellsOfLines[false].ToFrozenDictionary(cells => cells[0], cells => new Rule(int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2]));
        _rules = rules.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = rules.Keys.Max(suffix => suffix.Length);
        _suffixesByEnd = rules.SelectMany(rule => Ends(rule.Key, rule.Value)).ToLookup(end => end.OfLemma, end => end.OfForm);
    }

    private readonly record struct Rule(int Cut, string Add);

    /// <param name="form">A word as <see cref="LetterFold"/> leaves it.</param>
    public string Lemma(string form)
    {
        Span<char> marked = stackalloc char[LetterFold.LongestWord + 1];
        if (form.Length >= marked.Length)
            return form;
        marked[0] = StartOfWord;
        form.CopyTo(marked[1..]);
        ReadOnlySpan<char> word = marked[..(form.Length + 1)];
        for (var length = Math.Min(_longest, word.Length); length >= 0; length--)
            if (_rules.TryGetValue(word[^length..], out var rule))
                return rule.Cut >= form.Length ? form : string.Concat(form.AsSpan(0, form.Length - rule.Cut), rule.Add);
        return form;
    }

    /// <summary>
    /// Every form of the words that one form may be of. Who asks for a word mostly types the form that dictionaries list; where that is also a form of another word
    /// ("паром": a ferry, or with steam), the rules know only the other.
    /// </summary>
    /// <param name="lemma">Of the form.</param>
    public IEnumerable<string> FormsOfWord(string form, string lemma)
    {
        if (!_homonyms.Contains(form))
            return Forms(lemma);
        var own = Forms(form);
        // Some forms of a rare word ("паромы") have another one for a lemma ("парома"), which has the right one.
        return Forms(lemma).Concat(own).Concat(own.SelectMany(Forms));
    }

    /// <summary>Every form that has this lemma: the table read backwards. Most of them no text ever had.</summary>
    public IReadOnlySet<string> Forms(string lemma)
    {
        var marked = StartOfWord + lemma;
        var forms = Enumerable.Range(0, marked.Length + 1)
            .SelectMany(at => _suffixesByEnd[marked[at..]].Select(suffix => (marked[..at] + suffix).TrimStart(StartOfWord)));
        return forms.Append(lemma).Where(form => Lemma(form) == lemma).ToHashSet();
    }

    /// <summary>How a form ends that the rule is for, and how its lemma.</summary>
    private static IEnumerable<(string OfForm, string OfLemma)> Ends(string suffix, Rule rule) => suffix.Length >= rule.Cut
        ? [(suffix, suffix[..^rule.Cut] + rule.Add)]
        // The rule cuts more than it looks at.
        : Letters.SelectMany(letter => Ends(letter + suffix, rule));
}
