using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Fields;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>One request at one moment of the database.</summary>
internal sealed class ArticleSearch(IndexReader reader, ArticleColumns columns, LiveColumns live, SearchRequest request, CancellationToken ct)
{
    private readonly Conditions _filters = FilterConditions.Of(request, columns, reader);

    public SearchResult Find(ParsedQuery query)
    {
        var (match, conditions) = Compile(query.Root, _filters);
        var wanted = Wanted(match);
        var total = Collect(match, conditions, wanted);
        var page = wanted.Page();
        return new(total, new HitReader(match, live.Names, reader).Read(page.Hits), FacetReader.Read(wanted.Counts, columns, live.Names, reader), query.ToString(), query.IsRepaired)
        {
            Before = page.Before,
            AllHits = page.All,
            Previous = page.Previous,
            Next = page.Next,
            NothingFound = total == 0 ? Doctor().Read(query) : null,
        };
    }

    /// <summary>The ids of all articles that the query finds, the best first.</summary>
    public IReadOnlyList<int> Ids(ParsedQuery query)
    {
        var (match, conditions) = Compile(query.Root, _filters);
        List<ulong> keys = [];
        Collect(match, conditions, Wanted(match, keys));
        keys.Sort();
        keys.Reverse();
        return [.. keys.Select(PageWanted.ArticleOf)];
    }

    /// <summary>How many articles a query finds under the filters of the request.</summary>
    public int Count(QueryNode query)
    {
        var (match, conditions) = Compile(query, _filters);
        return Collect(match, conditions, null);
    }

    private NothingFoundReader Doctor() => new(other => new ArticleSearch(reader, columns, live, other, ct), request, reader);

    /// <summary>What the index of words looks for, and what the columns are asked.</summary>
    private (Match?, Conditions) Compile(QueryNode? query, Conditions filters)
    {
        var split = SplitQuery.Of(query);
        return (
            split.Words is { } words ? MatchExpression.Of(words, request.Streams) : null,
            QueryConditions.OfArticles(columns, live.Book, reader).AddTo(filters, split));
    }

    private PageWanted Wanted(Match? match, List<ulong>? allKeys = null)
    {
        var size = Math.Clamp(request.PageSize, 1, SearchRequest.LargestPageSize);
        reader.Counts.Begin(columns);
        return new(columns, match, match is null ? null : new Scorer(match, columns, live.Frequencies), request.Order, new TopHits(size, request.Cursor), reader.Counts)
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
