using NewsCorpus.Text;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Search.Queries;

/// <summary>A place in a text that answers a part of a query.</summary>
/// <param name="Part">Number of the part.</param>
public readonly record struct QueryMatch(TextSpan Span, int Part);

/// <summary>Finds in a text what a query wants.</summary>
public static class QueryMatches
{
    /// <summary>Where words, beginnings and phrases stand, in order and apart; what the query does not want is not looked for.</summary>
    public static IReadOnlyList<QueryMatch> In(string text, string language, QueryNode? query, WordStreams ways = WordStreams.All)
    {
        if (query is null)
            return [];
        AnalyzedWord[] words = [.. TextAnalysis.Of(text, language)];
        var found = Leaves(query).SelectMany((leaf, part) => Places(leaf, words, ways).Select(span => new QueryMatch(span, part)));
        return Apart(found.OrderBy(match => match.Span.Start).ThenByDescending(match => match.Span.End));
    }

    private static IEnumerable<QueryNode> Leaves(QueryNode node) => node switch
    {
        AllNode all => all.Wanted.SelectMany(Leaves),
        AnyNode any => any.Nodes.SelectMany(Leaves),
        TitleNode title => Leaves(title.Node),
        QuoteNode quote => Leaves(quote.Node),
        _ => [node],
    };

    private static IEnumerable<TextSpan> Places(QueryNode leaf, AnalyzedWord[] words, WordStreams ways) => leaf switch
    {
        WordNode node => words.Where(word => node.Word.Matches(word, ways)).Select(word => word.Span),
        PrefixNode node when !ways.HasFlag(WordStreams.Prefix) => words.Where(word => word.Form == node.Beginning).Select(word => word.Span),
        PrefixNode node => words.Where(word => word.Form.StartsWith(node.Beginning, StringComparison.Ordinal)).Select(word => word.Span),
        PhraseNode node => Phrases(node.Forms, words),
        NearNode node => words.Where(word => node.Forms.Contains(word.Form)).Select(word => word.Span),
        _ => [],
    };

    private static IEnumerable<TextSpan> Phrases(IReadOnlyList<string> forms, AnalyzedWord[] words)
    {
        for (var first = 0; first + forms.Count <= words.Length; first++)
            if (forms.Select((form, i) => words[first + i].Form == form).All(isSame => isSame))
                yield return new(words[first].Span.Start, words[first + forms.Count - 1].Span.End);
    }

    /// <summary>Overlapping matches made one.</summary>
    /// <param name="matches">In order; of those that begin together the longest first.</param>
    public static IReadOnlyList<QueryMatch> Apart(IEnumerable<QueryMatch> matches)
    {
        List<QueryMatch> apart = [];
        foreach (var match in matches)
            if (apart.Count == 0 || match.Span.Start >= apart[^1].Span.End)
                apart.Add(match);
            else if (match.Span.End > apart[^1].Span.End)
                apart[^1] = apart[^1] with { Span = new(apart[^1].Span.Start, match.Span.End) };
        return apart;
    }
}
