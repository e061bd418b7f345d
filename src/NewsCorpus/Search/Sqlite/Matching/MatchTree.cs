using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>The words of a query: what each part of it finds, and how the parts hang together.</summary>
internal sealed class MatchTree
{
    private readonly List<QueryPart> _parts = [];
    private readonly Func<QueryNode, QueryPart> _partOf;

    /// <param name="words">A query without fields.</param>
    /// <param name="partOf">Looks for a word, a beginning or a phrase.</param>
    public MatchTree(QueryNode words, Func<QueryNode, QueryPart> partOf)
    {
        _partOf = partOf;
        Articles = Stream(words, isWanted: true);
    }

    public ArticleStream Articles { get; }

    /// <summary>What is wanted, as the query has it.</summary>
    public IReadOnlyList<QueryPart> Parts => _parts;

    private ArticleStream Stream(QueryNode node, bool isWanted) => node switch
    {
        AllNode all => new CommonStream([.. all.Wanted.Select(part => Stream(part, isWanted))], [.. all.Unwanted.Select(part => Stream(part, isWanted: false))]),
        AnyNode any => new AnyStream([.. any.Nodes.Select(part => Stream(part, isWanted))]),
        TitleNode { Node: AllNode all } => Stream(new AllNode([.. all.Wanted.Select(InTitle)], [.. all.Unwanted.Select(InTitle)]), isWanted),
        TitleNode { Node: AnyNode any } => Stream(new AnyNode([.. any.Nodes.Select(InTitle)]), isWanted),
        _ => Part(node, isWanted),
    };

    private PartStream Part(QueryNode node, bool isWanted)
    {
        var part = _partOf(node);
        if (isWanted)
            _parts.Add(part);
        return part.Stream;
    }

    private static TitleNode InTitle(QueryNode node) => new(node);
}

/// <summary>A word, a beginning or a phrase of a query.</summary>
/// <param name="Match">What FTS5 was asked.</param>
/// <param name="Stream">What it found.</param>
internal sealed record QueryPart(Match Match, PartStream Stream)
{
    /// <summary>As the query has it.</summary>
    public string Name => Match.Parts[0];
}
