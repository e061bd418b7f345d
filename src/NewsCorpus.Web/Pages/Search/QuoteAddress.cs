using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using NewsCorpus.Quotes;
using NewsCorpus.Search;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>The address of a page of quotes. See <see cref="SearchAddress"/>.</summary>
public sealed record QuoteAddress(
    [FromQuery(Name = "q")] string? Query,
    [FromQuery(Name = "language")] string? Language,
    [FromQuery(Name = "outlet")] string? Outlet,
    [FromQuery(Name = "meeting")] string? Meeting,
    [FromQuery(Name = "speaker")] string? Speaker,
    [FromQuery(Name = "kind")] QuoteKind? Kind,
    [FromQuery(Name = "certainty")] Certainty? Certainty = null,
    [FromQuery(Name = "reported")] bool Reported = false,
    [FromQuery(Name = "order")] SearchOrder Order = SearchOrder.Relevance,
    [FromQuery(Name = "page")] int Page = 1)
{
    public bool IsFiltered => (Language ?? Outlet ?? Meeting ?? Speaker ?? Kind?.ToString() ?? Certainty?.ToString()) is not null;

    /// <summary>The same words among the articles. No property: binding would validate it, and its quotes, and their articles.</summary>
    public SearchAddress ToArticles() => new(
        Query,
        [
            .. from filter in new[] { (SearchField.Language, Language), (SearchField.Outlet, Outlet), (SearchField.Meeting, Meeting), (SearchField.Speaker, Speaker) }
               where filter.Item2 is not null
               select new SearchFilter(filter.Item1, filter.Item2),
        ],
        Order);

    public QuoteAddress WithoutFilters() => new(Query, null, null, null, null, null, null, Reported, Order);

    public IEnumerable<KeyValuePair<string, string>> Fields()
    {
        List<KeyValuePair<string, string>> fields = [.. ToArticles().Fields()];
        if (Kind is { } kind) fields.Add(new("kind", kind.ToString()));
        if (Certainty is { } certainty) fields.Add(new("certainty", certainty.ToString()));
        if (Reported) fields.Add(new("reported", "true"));
        return fields;
    }

    public QuoteSearchRequest ToRequest() => new(ToArticles().ToRequest(), Kind, Page) { Certainty = Certainty, WithReported = Reported };

    /// <summary>All of these quotes as a file.</summary>
    /// <param name="extension">See <see cref="SearchAddress.ToExport"/>.</param>
    public string ToExport(string extension) => $"/quotes/export.{extension}" + Parameters();

    public override string ToString()
    {
        var query = Parameters();
        if (Page > 1) query.Add("page", Page.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return "/quotes" + query;
    }

    private QueryBuilder Parameters()
    {
        var query = new QueryBuilder(Fields());
        if (Query is not null) query.Add("q", Query);
        return query;
    }
}
