using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>One request at one moment of the database.</summary>
internal sealed class ArticleSearch(IndexReader reader, ArticleColumns columns, LiveColumns live, SearchRequest request, CancellationToken ct)
{
    private readonly Conditions _conditions = FilterConditions.Of(request, columns, reader);

    public SearchResult Find(ParsedQuery query)
    {
        var match = MatchOf(query);
        var wanted = Wanted(match);
        var total = Collect(match, _conditions, wanted);
        var page = wanted.Page();
        var hits = new HitReader(match, live.Names, reader);
        return new(total, [.. page.Hits.Select(hits.Read)], FacetReader.Read(wanted.Counts, columns, live.Names, reader), query.ToString(), query.IsRepaired)
        {
            Before = page.Before,
            AllHits = page.All,
            Previous = page.Previous,
            Next = page.Next,
            NothingFound = total == 0 ? new NothingFoundReader(this, reader).Read(query) : null,
        };
    }

    /// <summary>The ids of all articles that the query finds, the best first.</summary>
    public IReadOnlyList<int> Ids(ParsedQuery query)
    {
        var match = MatchOf(query);
        List<ulong> keys = [];
        Collect(match, _conditions, Wanted(match, keys));
        keys.Sort();
        keys.Reverse();
        return [.. keys.Select(PageWanted.ArticleOf)];
    }

    /// <summary>How many articles a query finds.</summary>
    /// <param name="filtered">False to lift all filters.</param>
    public int Count(QueryNode query, bool filtered = true) => Collect(MatchExpression.Of(query, request.Streams), filtered ? _conditions : Conditions.None, null);

    private Match? MatchOf(ParsedQuery query) => query.Root is { } root ? MatchExpression.Of(root, request.Streams) : null;

    private PageWanted Wanted(Match? match, List<ulong>? allKeys = null)
    {
        var size = Math.Clamp(request.PageSize, 1, SearchRequest.LargestPageSize);
        return new(columns, match, match is null ? null : new Scorer(match, columns, live.Frequencies), request.Order, new TopHits(size, request.Cursor))
        {
            AllKeys = allKeys,
        };
    }

    private int Collect(Match? match, Conditions conditions, PageWanted? wanted)
    {
        var collector = new Collector(columns, conditions, ct) { Wanted = wanted };
        if (match is null)
            collector.RunOverAll();
        else
            reader.Collect(match, collector, newestFirst: request.Order == SearchOrder.Newest, ct);
        ct.ThrowIfCancellationRequested();
        return collector.Total;
    }
}
