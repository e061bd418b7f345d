using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Fields;
using NewsCorpus.Search.Sqlite.Matching;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite;

/// <summary>One request at one moment of the database.</summary>
internal sealed class ArticleSearch(IndexReader reader, ArticleColumns columns, LiveColumns live, SearchRequest request, CancellationToken ct)
{
    private readonly Conditions _filters = FilterConditions.Of(request, columns, reader);

    public SearchResult Find(ParsedQuery query)
    {
        var (words, conditions) = Compile(query.Root, _filters);
        var scorer = ScorerOf(words);
        var wanted = Wanted(scorer);
        var total = Collect(words, conditions, wanted);
        var page = wanted.Page();
        return new(total, new HitReader(words?.Parts ?? [], scorer, columns, live.Names, reader).Read(page.Hits), FacetReader.Read(wanted.Counts, columns, live.Names, request.Filters, reader), query.ToString(), query.IsRepaired)
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
        var (words, conditions) = Compile(query.Root, _filters);
        List<ulong> keys = [];
        Collect(words, conditions, Wanted(ScorerOf(words), keys));
        keys.Sort();
        keys.Reverse();
        return [.. keys.Select(PageWanted.ArticleOf)];
    }

    /// <summary>How many articles a query finds under the filters of the request.</summary>
    public int Count(QueryNode query)
    {
        var (words, conditions) = Compile(query, _filters);
        return Collect(words, conditions, null);
    }

    private NothingFoundReader Doctor() => new(
        (other, node) => (ReferenceEquals(other, request) ? this : new ArticleSearch(reader, columns, live, other, ct)).Count(node), request, reader);

    /// <summary>What the index of words looks for, and what the columns are asked.</summary>
    private (MatchTree?, Conditions) Compile(QueryNode? query, Conditions filters)
    {
        var split = SplitQuery.Of(query);
        return (
            split.Words is { } words ? new MatchTree(words, Part) : null,
            QueryConditions.OfArticles(columns, request.Streams, live.Book, reader).AddTo(filters, split));
    }

    private QueryPart Part(QueryNode node)
    {
        var match = MatchExpression.Of(node, request.Streams);
        // FTS5 is spared what stands nowhere.
        if (!match.IsOfTokens)
            match = MatchExpression.Of(node, request.Streams, token => live.ArticleTokens.IsThere(token, reader));
        return new(match, new(live.Matches.Of(match, columns, reader, ct)));
    }

    private Scorer? ScorerOf(MatchTree? words) => words is null ? null : new(words.Parts, columns);

    private PageWanted Wanted(Scorer? scorer, List<ulong>? allKeys = null)
    {
        var size = Math.Clamp(request.PageSize, 1, SearchRequest.LargestPageSize);
        reader.Counts.Begin(columns);
        return new(columns, scorer, request.Order, new TopHits(size, request.Cursor), reader.Counts)
        {
            AllKeys = allKeys,
        };
    }

    private int Collect(MatchTree? words, Conditions conditions, PageWanted? wanted)
    {
        var collector = new Collector(conditions, ct) { Wanted = wanted };
        collector.Run(words?.Articles ?? new EveryArticle(columns));
        return collector.Total;
    }
}
