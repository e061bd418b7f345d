using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Tries what is near a query that finds nothing.</summary>
internal sealed class NothingFoundReader(Func<SearchRequest, ArticleSearch> searchFor, SearchRequest request, IndexReader reader)
{
    private const int MostRepairs = 5;
    private const int MostSpellings = 2;

    /// <summary>A longer query is a pasted text; trying out each part of it would take long and help nobody.</summary>
    private const int MostClauses = 8;

    private readonly ArticleSearch _search = searchFor(request);
    private readonly ArticleSearch _unfiltered = searchFor(request.Unfiltered());

    /// <summary>Null where the query has no words.</summary>
    public NothingFound? Read(ParsedQuery query)
    {
        if (query.Root is not { } root)
            return null;
        var parts = QueryRepairs.Clauses(root);
        if (parts.Count > MostClauses)
            return new([], [], 0);
        var repairs = Spelled(root).Concat(QueryRepairs.Of(root)).Select(Counted).Concat(AtAnyTime(query, root))
            .Where(r => r.Total > 0).DistinctBy(r => r.Text).Take(MostRepairs);
        return new([.. parts.Select(Counted)], [.. repairs], _unfiltered.Count(root))
        {
            Spoiler = Spoiler(parts),
            WithoutFilter = [.. request.Filters.Select(f => new FilterCount(f, Without(f).Count(root))).Where(f => f.Total > 0)],
            InEveryWay = request.Streams == WordStreams.All ? 0 : searchFor(request with { Streams = WordStreams.All }).Count(root),
        };

        QueryCount Counted(QueryNode node) => new((query with { Root = node }).ToString(), _search.Count(node));
    }

    /// <summary>The query without the days that were typed, where no others were chosen.</summary>
    private IEnumerable<QueryCount> AtAnyTime(ParsedQuery query, QueryNode root) =>
        query.Published is { } days && days == request.Published ? [new(root.ToString(), searchFor(request with { Published = null }).Count(root))] : [];

    private ArticleSearch Without(SearchFilter filter) => searchFor(request with { Filters = [.. request.Filters.Where(f => f != filter)] });

    /// <summary>The part without which most is found; of several that are as bad none is named.</summary>
    private QueryCount? Spoiler(IReadOnlyList<QueryNode> parts)
    {
        var others = parts.Select((part, i) => (Part: part, Found: _search.Count(QueryRepairs.One([.. parts.Where((_, other) => other != i)]))))
            .OrderByDescending(p => p.Found).Take(2).ToList();
        return others is [var worst, var next] && worst.Found > next.Found ? new(worst.Part.ToString(), _search.Count(worst.Part)) : null;
    }

    /// <summary>The query with a word of the corpus for each that stands nowhere in it: written otherwise, or with a slip or two put right.</summary>
    private IEnumerable<QueryNode> Spelled(QueryNode query) =>
        from word in QueryRepairs.Words(query).DistinctBy(w => w.Form)
        where IsUnknown(word.Form)
        from meant in OtherWritings.Of(word.Form).Prepend(word.Form)
        from near in IsUnknown(meant) ? Spelling.Near(reader, meant, MostSpellings) : [meant]
        select QueryRepairs.Replace(query, word.Form, near);

    private bool IsUnknown(string form) => _search.Count(new WordNode(QueryWord.Of(form))) == 0;
}
