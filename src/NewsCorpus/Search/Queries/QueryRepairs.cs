namespace NewsCorpus.Search.Queries;

/// <summary>Queries that ask for a little less.</summary>
internal static class QueryRepairs
{
    /// <summary>What the query wants, part by part; none where it wants one thing only.</summary>
    public static IReadOnlyList<QueryNode> Clauses(QueryNode query) => query is AllNode { Wanted.Count: > 1 } all ? all.Wanted : [];

    /// <summary>The query with one change each: words in any form and anywhere instead of a phrase, a beginning or a field, nothing excluded, a part left out.</summary>
    public static IEnumerable<QueryNode> Of(QueryNode query)
    {
        if (Loosened(query) is { } loosened)
            yield return loosened;
        if (query is not AllNode all)
            yield break;
        if (all.Unwanted.Count > 0)
            yield return One(all.Wanted);
        if (all.Wanted.Count > 1)
            for (var left = 0; left < all.Wanted.Count; left++)
                yield return One([.. all.Wanted.Take(left), .. all.Wanted.Skip(left + 1)]);
    }

    /// <summary>The query with a word in the place of every word that reads so.</summary>
    public static QueryNode Replace(QueryNode query, string form, string by) => query switch
    {
        WordNode node when node.Word.Form == form => new WordNode(QueryWord.Of(by)),
        PhraseNode phrase => new PhraseNode([.. phrase.Forms.Select(typed => typed == form ? by : typed)]),
        NearNode near => near with { Forms = [.. near.Forms.Select(typed => typed == form ? by : typed)] },
        AnyNode any => new AnyNode([.. any.Nodes.Select(node => Replace(node, form, by))]),
        AllNode all => all with { Wanted = [.. all.Wanted.Select(node => Replace(node, form, by))] },
        TitleNode title => new TitleNode(Replace(title.Node, form, by)),
        QuoteNode quote => new QuoteNode(Replace(quote.Node, form, by)),
        _ => query,
    };

    /// <summary>The words that the query wants, in any form or as typed.</summary>
    public static IEnumerable<QueryWord> Words(QueryNode query) => query switch
    {
        WordNode node => [node.Word],
        PhraseNode phrase => phrase.Forms.Select(QueryWord.Of),
        NearNode near => near.Forms.Select(QueryWord.Of),
        AnyNode any => any.Nodes.SelectMany(Words),
        AllNode all => all.Wanted.SelectMany(Words),
        TitleNode title => Words(title.Node),
        QuoteNode quote => Words(quote.Node),
        _ => [],
    };

    /// <summary>All of some parts, as one node.</summary>
    /// <param name="wanted">At least one.</param>
    public static QueryNode One(IReadOnlyList<QueryNode> wanted) => wanted is [var single] ? single : new AllNode(wanted, []);

    /// <summary>The query with its words in any form and anywhere. Null where it ties none to a form or place.</summary>
    public static QueryNode? Loosened(QueryNode query) => query switch
    {
        AllNode all when all.Wanted.Any(IsTied) => all with { Wanted = [.. all.Wanted.SelectMany(Parts)] },
        _ when IsTied(query) => One([.. Parts(query)]),
        _ => null,
    };

    private static bool IsTied(QueryNode node) => node is PhraseNode or NearNode or PrefixNode or TitleNode or QuoteNode || Named(node) is not null;

    private static IEnumerable<QueryNode> Parts(QueryNode node) => node switch
    {
        PhraseNode phrase => phrase.Forms.Select(Word),
        NearNode near => near.Forms.Select(Word),
        PrefixNode prefix => [Word(prefix.Beginning)],
        TitleNode title => [title.Node],
        QuoteNode quote => [quote.Node],
        _ => [Named(node) ?? node],
    };

    /// <summary>Whoever or whatever a field names, to stand anywhere; null where the node is no such field.</summary>
    private static QueryNode? Named(QueryNode node) =>
        node is FieldNode { Field: not SearchField.Language } field ? QueryParser.Parse(string.Join(" OR ", field.Values)).Root : null;

    private static WordNode Word(string form) => new(QueryWord.Of(form));
}
