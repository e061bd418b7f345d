using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Tries what is near a query that finds nothing, among articles or among quotes.</summary>
/// <param name="countOf">How much a query finds under the filters and by the ways of a request.</param>
internal sealed class NothingFoundReader(Func<SearchRequest, QueryNode, int> countOf, SearchRequest request, IndexReader reader)
{
    private const int MostRepairs = 5;
    private const int MostSpellings = 2;

    /// <summary>Looking for near words takes longest, and who has mistyped more words than these types anew.</summary>
    private const int MostUnknown = 3;

    /// <summary>A longer query is a pasted text; trying out each part of it would take long and help nobody.</summary>
    private const int MostClauses = 8;

    /// <summary>Null where the query has no words.</summary>
    public NothingFound? Read(ParsedQuery query)
    {
        if (query.Root is not { } root)
            return null;
        var parts = QueryRepairs.Clauses(root);
        var isPasted = parts.Count > MostClauses;
        if (isPasted)
            parts = [];
        var everything = request.Unfiltered() with { Published = query.Published };
        var why = new NothingFound([.. parts.Select(part => Counted(query, part))], isPasted ? [] : [.. Repairs(query, root)], countOf(everything, root))
        {
            Spoiler = Spoiler(parts),
            WithoutFilter = [.. request.Filters.Select(f => new FilterCount(f, countOf(Without(f), root))).Where(f => f.Total > 0)],
            InEveryWay = request.Streams == WordStreams.All ? 0 : countOf(request with { Streams = WordStreams.All }, root),
        };
        var isNarrow = request.IsFiltered(query.Published) || request.Streams != WordStreams.All;
        return why.LeadsOn || isPasted || !isNarrow ? why : why with { Elsewhere = Other(everything with { Streams = WordStreams.All }).Near(query, root) };
    }

    private NothingFoundReader Other(SearchRequest other) => new(countOf, other, reader);

    /// <summary>The query itself, where it finds something, and what is near it.</summary>
    private IReadOnlyList<QueryCount> Near(ParsedQuery query, QueryNode root) =>
        Counted(query, root) is { Total: > 0 } found ? [found] : [.. Repairs(query, root)];

    /// <summary>What finds something and is nearest to the query.</summary>
    private IEnumerable<QueryCount> Repairs(ParsedQuery query, QueryNode root)
    {
        var spelled = Spelled(root).Prepend(query.OnTheOtherKeyboard).OfType<QueryNode>().ToList();
        // One change each comes first; two at once are for what one does not mend.
        var loosened = spelled.Append(root).Select(QueryRepairs.Loosened).OfType<QueryNode>().ToList();
        var alive = spelled.Append(root).Concat(loosened).Select(Alive).OfType<QueryNode>();
        return spelled.Concat(QueryRepairs.Of(root)).Concat(loosened).Concat(alive).Select(node => Counted(query, node))
            .Concat(AtAnyTime(query, root)).Where(r => r.Total > 0).DistinctBy(r => r.Text).Take(MostRepairs);
    }

    private QueryCount Counted(ParsedQuery query, QueryNode node) => new((query with { Root = node }).ToString(), countOf(request, node));

    /// <summary>The query without the days that were typed, where no others were chosen.</summary>
    private IEnumerable<QueryCount> AtAnyTime(ParsedQuery query, QueryNode root) =>
        query.Published is { } days && days == request.Published ? [new(root.ToString(), countOf(request with { Published = null }, root))] : [];

    private SearchRequest Without(SearchFilter filter) => request with { Filters = [.. request.Filters.Where(f => f != filter)] };

    /// <summary>The part without which most is found; of several that are as bad none is named.</summary>
    private QueryCount? Spoiler(IReadOnlyList<QueryNode> parts)
    {
        var others = parts.Select((part, i) => (Part: part, Found: countOf(request, QueryRepairs.One([.. parts.Where((_, other) => other != i)]))))
            .OrderByDescending(p => p.Found).Take(2).ToList();
        return others is [var worst, var next] && worst.Found > next.Found ? new(worst.Part.ToString(), countOf(request, worst.Part)) : null;
    }

    /// <summary>Those parts of a query that find something alone; null where all do, or none.</summary>
    private QueryNode? Alive(QueryNode query) => query is AllNode all && all.Wanted.Where(part => countOf(request, part) > 0).ToList() is { Count: > 0 } alive && alive.Count < all.Wanted.Count
        ? AllNode.Of(alive, all.Unwanted)
        : null;

    /// <summary>The query with a word of the corpus for each that stands nowhere in it: the nearest in every place, then the next.</summary>
    private IEnumerable<QueryNode> Spelled(QueryNode query)
    {
        var unknown = QueryRepairs.Words(query).DistinctBy(word => word.Form).Where(word => IsUnknown(word.Form)).Take(MostUnknown)
            .Select(word => (word.Form, Meant: Meant(word.Form))).Where(word => word.Meant.Length > 0).ToList();
        for (var i = 0; unknown.Exists(word => i < word.Meant.Length); i++)
            yield return unknown.Aggregate(query, (repaired, word) => QueryRepairs.Replace(repaired, word.Form, word.Meant[Math.Min(i, word.Meant.Length - 1)]));
    }

    /// <summary>What a word may have been meant to be: written otherwise, or with a slip or two put right.</summary>
    private string[] Meant(string form) =>
        [.. OtherWritings.Of(form).Prepend(form).SelectMany(meant => IsUnknown(meant) ? Spelling.Near(reader, meant, MostSpellings) : [meant])];

    private bool IsUnknown(string form) => countOf(request, new WordNode(QueryWord.Of(form))) == 0;
}
