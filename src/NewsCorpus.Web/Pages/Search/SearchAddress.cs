using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using NewsCorpus.Search;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>The address of a page of results, of articles or of quotes: what is looked for, and the filters. Links to other results are this one with something changed.</summary>
/// <param name="Query">Null for everything.</param>
public sealed record SearchAddress(string? Query, IReadOnlyList<SearchFilter> Filters, SearchOrder Order)
{
    private const string Excluded = "not-";
    private const string Reported = "reported";

    /// <summary>More is no longer a filter but a mistake.</summary>
    private const int MostFilters = 50;

    /// <summary>The ways to find words, the nearest first.</summary>
    public static IReadOnlyList<WordStreams> EachStream { get; } = [WordStreams.Form, WordStreams.Lemma, WordStreams.Name, WordStreams.Alias, WordStreams.Prefix];

    /// <summary>Whether quotes are looked for, and not articles.</summary>
    public bool IsOfQuotes { get; init; }

    /// <summary>Of quotes only: what is only reported is found too.</summary>
    public bool WithReported { get; init; }

    /// <summary>How words may be found.</summary>
    public WordStreams Streams { get; init; } = WordStreams.All;

    /// <summary>Days of publication; null for any.</summary>
    public DateRange? Published { get; init; }

    /// <summary>Only what came in after this article, when the owner of a saved search looked last; null for everything.</summary>
    public int? Since { get; init; }

    /// <summary>Null for the first page.</summary>
    public PageCursor? Cursor { get; init; }

    /// <summary>Whether fewer articles are shown than have the words.</summary>
    public bool IsFiltered => Filters.Count > 0 || Published is not null || Since is not null;

    private string Path => IsOfQuotes ? "/quotes" : "/search";

    /// <summary>Reads the parameters of an address; those that it does not know are left alone.</summary>
    /// <returns>Null where a parameter has a value that no link of ours gives it.</returns>
    public static SearchAddress? Read(IQueryCollection parameters) => Read(parameters, SearchFields.OfArticles);

    /// <summary>The same of an address of quotes.</summary>
    public static SearchAddress? ReadOfQuotes(IQueryCollection parameters) =>
        Read(parameters, SearchFields.OfQuotes) is { } read ? read with { IsOfQuotes = true, WithReported = parameters[Reported] == "true" } : null;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>Null where it is no address of a search.</returns>
    public static SearchAddress? Parse(string address) => address.Split('?', 2) switch
    {
        ["/search", .. var query] => Read(ParametersOf(query)),
        ["/quotes", .. var query] => ReadOfQuotes(ParametersOf(query)),
        _ => null,
    };

    private static QueryCollection ParametersOf(string[] query) => new(QueryHelpers.ParseQuery(query.FirstOrDefault()));

    private static SearchAddress? Read(IQueryCollection parameters, IReadOnlyList<SearchField> fields)
    {
        List<SearchFilter> filters = [];
        var streams = WordStreams.All;
        foreach (var field in fields)
        {
            filters.AddRange(parameters[Name(field)].OfType<string>().Where(v => v.Length > 0).Select(v => new SearchFilter(field, v)));
            filters.AddRange(parameters[Excluded + Name(field)].OfType<string>().Where(v => v.Length > 0).Select(v => new SearchFilter(field, v, IsExcluded: true)));
        }
        foreach (var stream in EachStream)
            if (parameters["without"].Contains(Name(stream)))
                streams &= ~stream;
        var order = SearchOrder.Relevance;
        string? after = parameters["after"], before = parameters["before"], query = parameters["q"], date = parameters["date"];
        int? since = int.TryParse(parameters["since"], NumberStyles.None, CultureInfo.InvariantCulture, out var article) ? article : null;
        var published = date is null ? null : DateRange.Parse(date);
        var cursor = after is not null ? PageCursor.Parse(after, isEnd: false) : before is not null ? PageCursor.Parse(before, isEnd: true) : null;
        if (filters.Count > MostFilters
            || parameters["order"] is [{ Length: > 0 } given, ..] && !Enum.TryParse(given, out order) || !Enum.IsDefined(order)
            || cursor is null && (after ?? before) is not null
            || published is null && date is not null
            || since is null && parameters["since"].Count > 0)
            return null;
        return new(string.IsNullOrWhiteSpace(query) ? null : query, filters, order)
        {
            Streams = streams,
            Published = published,
            Since = since,
            Cursor = cursor,
        };
    }

    public string? Chosen(SearchField field) => Filters.FirstOrDefault(f => f.Field == field && !f.IsExcluded)?.Value;

    /// <summary>The first page with another value chosen in a field, or with none.</summary>
    public SearchAddress Choosing(SearchField field, string? value) => Changed(
        [.. Filters.Where(f => f.Field != field || f.IsExcluded && f.Value != value), .. value is null ? Array.Empty<SearchFilter>() : [new SearchFilter(field, value)]]);

    /// <summary>The first page without articles that have the value, or with them again.</summary>
    public SearchAddress Excluding(SearchFilter filter) =>
        Changed(Filters.Contains(filter) ? [.. Filters.Where(f => f != filter)] : [.. Filters.Where(f => f != filter with { IsExcluded = false }), filter]);

    /// <summary>As <see cref="Choosing"/>, for many values of one field: what to write into a page.</summary>
    public Func<string, object> ChoosingAny(SearchField field)
    {
        var series = Series(Filters.Where(f => f.Field != field || f.IsExcluded), Name(field));
        var named = Named(field);
        return value => named.Contains(value) ? Choosing(field, value) : series.With(value);
    }

    /// <summary>As <see cref="Excluding"/>, for many values of one field: what to write into a page.</summary>
    public Func<string, object> ExcludingAny(SearchField field)
    {
        var series = Series(Filters, Excluded + Name(field));
        var named = Named(field);
        return value => named.Contains(value) ? Excluding(new(field, value, IsExcluded: true)) : series.With(value);
    }

    /// <summary>The first page without one filter.</summary>
    public SearchAddress Lifting(SearchFilter filter) => Changed([.. Filters.Where(f => f != filter)]);

    /// <summary>The first page with one way to find words switched.</summary>
    public SearchAddress Switching(WordStreams stream) => this with { Streams = Streams ^ stream, Cursor = null };

    /// <summary>The first page of what was published in these days, or at any time.</summary>
    public SearchAddress During(DateRange? days) => this with { Published = days, Cursor = null };

    /// <summary>The first page of what came in after an article, or at any time.</summary>
    public SearchAddress From(int? article) => this with { Since = article, Cursor = null };

    /// <summary>The same words without filters, from the first page.</summary>
    public SearchAddress WithoutFilters() => Changed([]).During(null).From(null);

    /// <summary>The same words among the quotes.</summary>
    public SearchAddress ToQuotes() => this with { IsOfQuotes = true, Cursor = null };

    /// <summary>The same words among the articles.</summary>
    public SearchAddress ToArticles() =>
        Changed([.. Filters.Where(f => SearchFields.OfArticles.Contains(f.Field))]) with { IsOfQuotes = false, WithReported = false };

    /// <summary>The first page with what is only reported, or without.</summary>
    public SearchAddress SwitchingReported() => this with { WithReported = !WithReported, Cursor = null };

    /// <summary>What the filters, the ways and the order add to the words, as hidden fields of the form have it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields() => [.. Filters.Select(FieldOf), .. OtherFields()];

    private static KeyValuePair<string, string> FieldOf(SearchFilter filter) => new((filter.IsExcluded ? Excluded : "") + Name(filter.Field), filter.Value);

    private IEnumerable<KeyValuePair<string, string>> OtherFields() =>
    [
        .. Published is { } days ? [KeyValuePair.Create("date", days.ToString())] : Array.Empty<KeyValuePair<string, string>>(),
        .. Since is { } since ? [KeyValuePair.Create("since", since.ToString(CultureInfo.InvariantCulture))] : Array.Empty<KeyValuePair<string, string>>(),
        .. EachStream.Where(s => !Streams.HasFlag(s)).Select(s => KeyValuePair.Create("without", Name(s))),
        .. WithReported ? [KeyValuePair.Create(Reported, "true")] : Array.Empty<KeyValuePair<string, string>>(),
        .. Order is SearchOrder.Relevance ? Array.Empty<KeyValuePair<string, string>>() : [KeyValuePair.Create("order", Order.ToString())],
    ];

    public SearchRequest ToRequest() => new() { Text = Query ?? "", Filters = Filters, Published = Published, StoredAfter = Since, Streams = Streams, Order = Order, Cursor = Cursor };

    public QuoteSearchRequest ToQuoteRequest() => new(ToRequest()) { WithReported = WithReported };

    /// <summary>All of this as a file.</summary>
    /// <param name="extension">One of <see cref="NewsCorpus.Exports.ExportFormats"/>.</param>
    public string ToExport(string extension) => $"{Path}/export.{extension}" + Parameters();

    /// <summary>What is new of it.</summary>
    public string ToFeed() => $"{Path}/feed" + Parameters();

    /// <summary>What stands behind the address of an article that was found: there the words are marked as they were found, and from there one comes back. Empty without words.</summary>
    public string InArticles => Query is null ? "" : "?" + string.Join('&', Fields().Concat(Words()).Select(parameter => $"{parameter.Key}={LinkEncoder.Encode(parameter.Value)}"));

    /// <summary>Where editors put one tag on all of these articles. Without words or filters that would be nothing chosen.</summary>
    public string ToBulkTagging() => "/edit/tagging" + Parameters();

    public override string ToString()
    {
        var query = Parameters();
        if (Cursor is { } cursor) query.Add(cursor.IsEnd ? "before" : "after", cursor.ToString());
        return Path + query;
    }

    private QueryBuilder Parameters() => new([.. Fields(), .. Words()]);

    private IEnumerable<KeyValuePair<string, string>> Words() => Query is null ? [] : [new("q", Query)];

    private AddressSeries Series(IEnumerable<SearchFilter> filters, string name) => new(Path, filters.Select(FieldOf), name, OtherFields().Concat(Words()));

    private string[] Named(SearchField field) => [.. Filters.Where(f => f.Field == field).Select(f => f.Value)];

    private SearchAddress Changed(IReadOnlyList<SearchFilter> filters) => this with { Filters = filters, Cursor = null };

    private static string Name<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
