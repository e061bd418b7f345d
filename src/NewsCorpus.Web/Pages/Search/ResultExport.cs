using Microsoft.AspNetCore.Http.HttpResults;
using NewsCorpus.Exports;
using NewsCorpus.Search;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Search;

/// <summary><c>/search/export.csv</c>, <c>/quotes/export.ris</c> and their like: everything that a search finds, as a stream.</summary>
/// <remarks>Where it breaks off, so does the connection: a download that ends well is whole.</remarks>
public static class ResultExport
{
    public static void MapResultExport(this IEndpointRouteBuilder app)
    {
        var exports = app.MapGroup("").RequireRateLimiting(AddressLimits.Exports);
        foreach (var format in ExportFormats.All)
        {
            exports.MapGet($"/search/export.{format.Extension}", Results<PushStreamHttpResult, BadRequest> (ArticleExport articles, HttpRequest http, CancellationToken ct) =>
                SearchAddress.Read(http.Query) is { } address
                    ? Stream(format, "articles", articles.AllAsync(address.ToRequest(), http.Site(), ct), ct)
                    : TypedResults.BadRequest());
            exports.MapGet($"/quotes/export.{format.Extension}", Results<PushStreamHttpResult, BadRequest> (IQuoteIndex index, HttpRequest http, CancellationToken ct) =>
                SearchAddress.ReadOfQuotes(http.Query) is { } address
                    ? Stream(format, "quotes", index.AllAsync(address.ToQuoteRequest(), ct).Select(hit => QuoteRow.Of(hit, http.Site())), ct)
                    : TypedResults.BadRequest());
        }
    }

    private static PushStreamHttpResult Stream<TRow>(IExportFormat format, string name, IAsyncEnumerable<TRow> rows, CancellationToken ct) where TRow : IExportRow =>
        TypedResults.Stream(body => format.WriteAsync(body, rows, ct), $"{format.MediaType}; charset=utf-8", $"{name}.{format.Extension}");
}
