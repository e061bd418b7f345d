using NewsCorpus.Text.Analysis;

namespace NewsCorpus.LemmaTables;

/// <summary>Words whose dictionary form the rules take for a form of another word, though they lead other forms of theirs to it.</summary>
public static class Homonyms
{
    /// <returns>In ordinal order.</returns>
    public static IEnumerable<string> Of(IReadOnlyCollection<FormOf> pairs, SuffixTable rules) => pairs
        .Where(p => p.Form != p.Base && rules.Lemma(p.Form) == p.Base).Select(p => p.Base).Distinct()
        .Where(word => rules.Lemma(word) != word).Order(StringComparer.Ordinal);
}
