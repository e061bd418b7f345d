using NewsCorpus.Text;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Queries;

/// <summary>Finds in a text what a query wants.</summary>
internal static class QueryMatches
{
    /// <summary>Where words, beginnings and phrases stand, in order and apart; what the query does not want is not looked for.</summary>
    public static IReadOnlyList<TextSpan> In(string text, string language, QueryNode? query)
    {
        if (query is null)
            return [];
        AnalyzedWord[] words = [.. TextAnalysis.Of(text, language)];
        var found = Leaves(query).SelectMany(leaf => Places(leaf, words, language)).OrderBy(span => span.Start).ThenByDescending(span => span.End);
        return Apart(found);
    }

    private static IEnumerable<QueryNode> Leaves(QueryNode node) => node switch
    {
        AllNode all => all.Wanted.SelectMany(Leaves),
        AnyNode any => any.Nodes.SelectMany(Leaves),
        _ => [node],
    };

    private static IEnumerable<TextSpan> Places(QueryNode leaf, AnalyzedWord[] words, string language) => leaf switch
    {
        WordNode node => words.Where(word => node.Word.Matches(word, language)).Select(word => word.Span),
        PrefixNode node => words.Where(word => word.Form.StartsWith(node.Beginning, StringComparison.Ordinal)).Select(word => word.Span),
        PhraseNode node => Phrases(node.Forms, words),
        _ => [],
    };

    private static IEnumerable<TextSpan> Phrases(IReadOnlyList<string> forms, AnalyzedWord[] words)
    {
        for (var first = 0; first + forms.Count <= words.Length; first++)
            if (forms.Select((form, i) => words[first + i].Form == form).All(isSame => isSame))
                yield return new(words[first].Span.Start, words[first + forms.Count - 1].Span.End);
    }

    private static List<TextSpan> Apart(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> apart = [];
        foreach (var span in spans)
            if (apart.Count == 0 || span.Start >= apart[^1].End)
                apart.Add(span);
            else if (span.End > apart[^1].End)
                apart[^1] = apart[^1] with { End = span.End };
        return apart;
    }
}
