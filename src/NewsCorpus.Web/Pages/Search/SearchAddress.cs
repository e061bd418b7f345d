using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using NewsCorpus.Search;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>The address of a page of results: what is looked for, and the filters. Links to other results are this one with something changed.</summary>
public sealed record SearchAddress(
    [FromQuery(Name = "q")] string? Query,
    [FromQuery(Name = "language")] string? Language,
    [FromQuery(Name = "outlet")] string? Outlet,
    [FromQuery(Name = "meeting")] string? Meeting,
    [FromQuery(Name = "speaker")] string? Speaker,
    [FromQuery(Name = "order")] SearchOrder Order,
    [FromQuery(Name = "page")] int Page = 1)
{
    public bool IsFiltered => (Language ?? Outlet ?? Meeting ?? Speaker) is not null;

    /// <summary>The same words among the quotes.</summary>
    public QuoteAddress ToQuotes() => new(Query, Language, Outlet, Meeting, Speaker, null, Order);

    /// <summary>The same words without filters, from the first page.</summary>
    public SearchAddress WithoutFilters() => new(Query, null, null, null, null, Order);

    /// <summary>What the filters and the order add to the words, as hidden fields of the form have it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields()
    {
        (string Name, string? Value)[] fields =
        [
            ("language", Language), ("outlet", Outlet), ("meeting", Meeting), ("speaker", Speaker),
            ("order", Order is SearchOrder.Relevance ? null : Order.ToString()),
        ];
        return from given in fields where given.Value is not null select KeyValuePair.Create(given.Name, given.Value);
    }

    public SearchRequest ToRequest() => new()
    {
        Text = Query ?? "",
        Language = Language,
        Outlet = Outlet,
        Meeting = Meeting,
        Speaker = Speaker,
        Order = Order,
        Page = Page,
    };

    public override string ToString()
    {
        var query = new QueryBuilder(Fields());
        if (Query is not null) query.Add("q", Query);
        if (Page > 1) query.Add("page", Page.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return "/search" + query;
    }
}
