namespace NewsCorpus.Search.Queries;

/// <summary>What a query asks of an article. <see cref="object.ToString"/> gives its plainest writing, which reads back as the same node.</summary>
public abstract record QueryNode;

/// <summary>A word in any of its forms, or in another script if it is a name.</summary>
public sealed record WordNode(QueryWord Word) : QueryNode
{
    // A word that reads as a sign in capitals stands in lower case.
    public override string ToString() => QueryLexer.IsReserved(Word.Typed) ? Word.Form : Word.Typed;
}

/// <summary>Words exactly as typed (letters folded), in that order; often one word only.</summary>
/// <param name="Forms">Folded, at least one.</param>
public sealed record PhraseNode(IReadOnlyList<string> Forms) : QueryNode
{
    public override string ToString() => Forms is [var single] ? "=" + single : $"\"{string.Join(' ', Forms)}\"";
}

/// <summary>Words exactly as typed, near each other in any order.</summary>
/// <param name="Forms">Folded, at least two.</param>
/// <param name="Distance">How many other words may stand between them, all gaps together; 1 to <see cref="Farthest"/>.</param>
public sealed record NearNode(IReadOnlyList<string> Forms, int Distance) : QueryNode
{
    public const int Farthest = 100;

    public override string ToString() => $"\"{string.Join(' ', Forms)}\"~{Distance}";
}

/// <summary>What must stand in the title.</summary>
public sealed record TitleNode(QueryNode Node) : QueryNode
{
    public override string ToString() => Node is AllNode or AnyNode ? $"title:({Node})" : $"title:{Node}";
}

/// <summary>Any word that begins so.</summary>
/// <param name="Beginning">Folded, <see cref="Shortest"/> letters or more.</param>
public sealed record PrefixNode(string Beginning) : QueryNode
{
    /// <summary>A shorter beginning would match a good part of all words.</summary>
    public const int Shortest = 2;

    public override string ToString() => Beginning + "*";
}

/// <summary>All of some, none of others.</summary>
/// <param name="Wanted">At least one.</param>
public sealed record AllNode(IReadOnlyList<QueryNode> Wanted, IReadOnlyList<QueryNode> Unwanted) : QueryNode
{
    /// <summary>The plainest node that asks this: glue (see <see cref="QueryWord.IsGlue"/>) beside other words asks nothing. Null where nothing is wanted.</summary>
    internal static QueryNode? Of(IReadOnlyList<QueryNode> wanted, IReadOnlyList<QueryNode> unwanted) =>
        (wanted.All(IsGlue) ? wanted : [.. wanted.Where(node => !IsGlue(node))], unwanted) switch
        {
            ([], _) => null,
            ([var single], []) => single,
            var (kept, _) => new AllNode(kept, unwanted),
        };

    private static bool IsGlue(QueryNode node) => node is WordNode { Word.IsGlue: true };

    public override string ToString() => string.Join(' ', Wanted.Select(Part).Concat(Unwanted.Select(node => "-" + Part(node))));

    private static string Part(QueryNode node) => node is AllNode or AnyNode ? $"({node})" : node.ToString();
}

/// <summary>One or more of some.</summary>
/// <param name="Nodes">At least two.</param>
public sealed record AnyNode(IReadOnlyList<QueryNode> Nodes) : QueryNode
{
    public override string ToString() => string.Join(" OR ", Nodes.Select(node => node is AllNode ? $"({node})" : node.ToString()));
}
