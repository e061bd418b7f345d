namespace NewsCorpus.Search.Queries;

/// <summary>Fields hold for the whole query: where one stands in an OR with words, or inside another field, it is left out.</summary>
internal static class ConditionPlaces
{
    /// <summary>The query without misplaced fields; the same object where there are none, null where nothing is left.</summary>
    public static QueryNode? Keep(QueryNode node) => Keep(node, isForAll: true);

    /// <summary>Whether a part asks nothing of the words.</summary>
    public static bool IsCondition(QueryNode node) => node switch
    {
        ConditionNode => true,
        AnyNode any => any.Nodes.All(IsCondition),
        AllNode all => all.Wanted.Concat(all.Unwanted).All(IsCondition),
        _ => false,
    };

    private static QueryNode? Keep(QueryNode node, bool isForAll) => node switch
    {
        QuoteNode quote => isForAll && Keep(quote.Node, false) is { } inner ? Same(inner, quote.Node) ? quote : new QuoteNode(inner) : null,
        ConditionNode => isForAll ? node : null,
        TitleNode title => Keep(title.Node, false) is { } inner ? Same(inner, title.Node) ? title : inner as TitleNode ?? new TitleNode(inner) : null,
        AnyNode any => Any(any, [.. any.Nodes.Select(n => Keep(n, isForAll && IsCondition(any))).OfType<QueryNode>()]),
        AllNode all => All(all, [.. all.Wanted.Select(n => Keep(n, isForAll)).OfType<QueryNode>()], [.. all.Unwanted.Select(n => Keep(n, isForAll && IsCondition(n))).OfType<QueryNode>()]),
        _ => node,
    };

    private static QueryNode? Any(AnyNode any, QueryNode[] kept) => kept switch
    {
        [] => null,
        [var single] => single,
        _ => kept.Zip(any.Nodes, Same).All(same => same) && kept.Length == any.Nodes.Count ? any : new AnyNode(kept),
    };

    private static QueryNode? All(AllNode all, QueryNode[] wanted, QueryNode[] unwanted)
    {
        var isWhole = wanted.Length == all.Wanted.Count && unwanted.Length == all.Unwanted.Count && wanted.Concat(unwanted).Zip(all.Wanted.Concat(all.Unwanted), Same).All(same => same);
        return isWhole ? all : AllNode.Of(wanted, unwanted);
    }

    private static bool Same(QueryNode a, QueryNode b) => ReferenceEquals(a, b);
}
