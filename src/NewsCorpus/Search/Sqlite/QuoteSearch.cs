using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Collecting;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Fields;
using NewsCorpus.Search.Sqlite.Reading;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Search.Sqlite;

/// <summary>One request among the quotes at one moment of the database.</summary>
internal sealed class QuoteSearch(IndexReader reader, ArticleColumns articles, LiveColumns live, QuoteSearchRequest request, CancellationToken ct)
{
    // FTS5 gives better matches lower numbers, all of them below 0.
    private const string ByWords = """SELECT rowid, -bm25("QuoteIndex") FROM "QuoteIndex" WHERE "QuoteIndex" MATCH $1""";

    private readonly QuoteColumns _quotes = articles.Quotes;

    public FoundQuotes Find(ParsedQuery query)
    {
        var (top, counts) = (Top(), reader.Counts);
        counts.Begin(_quotes);
        var total = Run(query.Root, counts, (quote, score) => Offer(top, KeyOf(quote, score)));
        return new(total, top.Page(), FacetReader.Read(counts, _quotes, live.Names, request.Search.Filters, reader), total == 0 ? Doctor().Read(query) : null);
    }

    /// <summary>A page of them, those of the last stored article first.</summary>
    public HitPage Newest(ParsedQuery query)
    {
        var top = Top();
        // An article keeps its id, and a later one has a higher id.
        Run(query.Root, take: (quote, _) => Offer(top, Key((uint)_quotes.ArticleOf(quote), quote)));
        return top.Page();
    }

    /// <summary>The ids of all quotes that the query finds, the best first.</summary>
    public IReadOnlyList<int> Ids(ParsedQuery query)
    {
        List<ulong> keys = [];
        Run(query.Root, take: (quote, score) => keys.Add(KeyOf(quote, score)));
        keys.Sort();
        keys.Reverse();
        return [.. keys.Select(QuoteOf)];
    }

    public static IReadOnlyList<int> IdsOf(HitPage page) => [.. page.Hits.Select(hit => QuoteOf(hit.Key))];

    private static int QuoteOf(ulong key) => (int)~(uint)key;

    /// <summary>What quotes are sorted by; of equals the earlier stored comes first, so that an article's quotes follow each other.</summary>
    private static ulong Key(uint best, int quote) => ((ulong)best << 32) | ~(uint)quote;

    private TopHits Top() => new(Math.Clamp(request.Search.PageSize, 1, SearchRequest.LargestPageSize), request.Search.Cursor);

    private static void Offer(TopHits top, ulong key) => top.Offer(key, group: 0)?.Begin(key, QuoteOf(key));

    /// <summary>Shows every quote that answers, once: counts what it has, and hands it over with its score.</summary>
    /// <returns>How many there are.</returns>
    private int Run(QueryNode? query, FieldCounts? counts = null, Action<int, float?>? take = null)
    {
        var split = SplitQuery.Of(query is null ? null : QuoteNode.Unwrapped(query));
        var conditions = QueryConditions.OfQuotes(_quotes, request.Search.Streams, live.Book, reader).AddTo(FilterConditions.Of(WithoutReported(), _quotes, reader), split);
        var total = 0;
        foreach (var (quote, score) in Matches(split.Words))
        {
            ct.ThrowIfCancellationRequested();
            if (!_quotes.Exists(quote) || !conditions.Pass(quote, out var failing))
                continue;
            if (failing is { } field)
            {
                counts?.Count(quote, field);
                continue;
            }
            total++;
            counts?.Count(quote);
            take?.Invoke(quote, score);
        }
        return total;
    }

    /// <summary>Every quote where there are no words, without a score.</summary>
    private IEnumerable<(int Quote, float? Score)> Matches(QueryNode? words) => words is null
        ? Enumerable.Range(1, Math.Max(0, _quotes.Size - 1)).Select(quote => (quote, (float?)null))
        : reader.Rows(ByWords, MatchExpression.Of(words, request.Search.Streams, token => live.QuoteTokens.IsThere(token, reader)).Expression).Select(row => (row.GetInt32(0), (float?)row.GetFloat(1)));

    /// <summary>By the score or, without words and where the newest are wanted, by the minute of publication.</summary>
    private ulong KeyOf(int quote, float? score) => Key(
        request.Search.Order switch
        {
            // The bits of numbers that are not negative sort as the numbers do.
            SearchOrder.Recent when score is { } given => BitConverter.SingleToUInt32Bits(given * articles.Recency(_quotes.ArticleOf(quote))),
            SearchOrder.Relevance when score is { } given => BitConverter.SingleToUInt32Bits(given),
            _ => _quotes.Published(quote),
        },
        quote);

    /// <summary>What is only reported is shut out as by a filter, so that it is counted beside the kinds of quotes.</summary>
    private SearchRequest WithoutReported() => request.WithReported || request.Search.Wanted(SearchField.Kind) is not null
        ? request.Search
        : request.Search with { Filters = [.. request.Search.Filters, new(SearchField.Kind, nameof(QuoteKind.Reported), IsExcluded: true)] };

    private NothingFoundReader Doctor() => new(
        (other, node) => (ReferenceEquals(other, request.Search) ? this : new QuoteSearch(reader, articles, live, request with { Search = other }, ct)).Run(node), request.Search, reader);
}

/// <param name="NothingFound">See <see cref="QuoteSearchResult.NothingFound"/>.</param>
internal sealed record FoundQuotes(int Total, HitPage Page, SearchFacets Facets, NothingFound? NothingFound);
