namespace NewsCorpus.Search.Queries;

/// <summary>Queries that ask for a little less.</summary>
internal static class QueryRepairs
{
    /// <summary>What the query wants, part by part; none where it wants one thing only.</summary>
    public static IReadOnlyList<QueryNode> Clauses(QueryNode query) => query is AllNode { Wanted.Count: > 1 } all ? all.Wanted : [];

    /// <summary>The query with one change each: words in any form and anywhere instead of a phrase, nothing excluded, a part left out.</summary>
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
        AnyNode any => new AnyNode([.. any.Nodes.Select(node => Replace(node, form, by))]),
        AllNode all => all with { Wanted = [.. all.Wanted.Select(node => Replace(node, form, by))] },
        TitleNode title => new TitleNode(Replace(title.Node, form, by)),
        QuoteNode quote => new QuoteNode(Replace(quote.Node, form, by)),
        _ => query,
    };

    /// <summary>The words that the query wants in any form.</summary>
    public static IEnumerable<QueryWord> Words(QueryNode query) => query switch
    {
        WordNode node => [node.Word],
        AnyNode any => any.Nodes.SelectMany(Words),
        AllNode all => all.Wanted.SelectMany(Words),
        TitleNode title => Words(title.Node),
        QuoteNode quote => Words(quote.Node),
        _ => [],
    };

    /// <summary>All of some parts, as one node.</summary>
    /// <param name="wanted">At least one.</param>
    public static QueryNode One(IReadOnlyList<QueryNode> wanted) => wanted is [var single] ? single : new AllNode(wanted, []);

    /// <summary>Null where the query ties no words to a form or place.</summary>
    private static QueryNode? Loosened(QueryNode query) => query switch
    {
        PhraseNode or NearNode or TitleNode or QuoteNode => One([.. Parts(query)]),
        AllNode all when all.Wanted.Any(node => node is PhraseNode or NearNode or TitleNode or QuoteNode) => all with { Wanted = [.. all.Wanted.SelectMany(Parts)] },
        _ => null,
    };

    private static IEnumerable<QueryNode> Parts(QueryNode node) => node switch
    {
        PhraseNode phrase => phrase.Forms.Select(Word),
        NearNode near => near.Forms.Select(Word),
        TitleNode title => [title.Node],
        QuoteNode quote => [quote.Node],
        _ => [node],
    };

    private static WordNode Word(string form) => new(QueryWord.Of(form));
}
