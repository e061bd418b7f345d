namespace NewsCorpus.Search.Queries;

/// <summary>What a query asks of an article beside its words. It stands beside words or is left out by a minus, never in an OR with words.</summary>
public abstract record ConditionNode : QueryNode;

/// <summary>One of some values in a field: whoever or whatever may be meant by the words.</summary>
/// <param name="Values">As typed, one or more; see <see cref="QueryNode"/>.</param>
public sealed record FieldNode(SearchField Field, IReadOnlyList<string> Values) : ConditionNode
{
    public override string ToString() => Values is [var single] ? $"{Name}:{Quoted(single)}" : $"{Name}:({string.Join(" OR ", Values.Select(Quoted))})";

    private string Name => Field == SearchField.Language ? "lang" : Field.ToString().ToLowerInvariant();

    private static string Quoted(string value) => value.Any(char.IsWhiteSpace) ? $"\"{value}\"" : value;
}

/// <summary>What must stand in one quote of the article.</summary>
public sealed record QuoteNode(QueryNode Node) : ConditionNode
{
    /// <summary>The query as it is asked of quotes, where everything stands in one. What stands in brackets with other fields, in an OR or behind a minus, remains a field.</summary>
    public static QueryNode Unwrapped(QueryNode query) => query switch
    {
        QuoteNode quote => quote.Node,
        AllNode all => new AllNode([.. all.Wanted.Select(Unwrapped)], [.. all.Unwanted.Select(node => node is QuoteNode quote ? quote.Node : node)]),
        AnyNode any when any.Nodes.All(node => node is QuoteNode) => new AnyNode([.. any.Nodes.Select(Unwrapped)]),
        _ => query,
    };

    public override string ToString() => Node is AllNode or AnyNode ? $"quote:({Node})" : $"quote:{Node}";
}
