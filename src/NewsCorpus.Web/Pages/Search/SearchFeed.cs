using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using NewsCorpus.Exports;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Search;

/// <summary><c>/search/feed</c> and <c>/quotes/feed</c>: any search as a feed, with the parameters of its page. Who has the newest is answered 304.</summary>
public static class SearchFeed
{
    public static void MapSearchFeed(this IEndpointRouteBuilder app)
    {
        app.MapGet("/search/feed", async Task<Results<FileContentHttpResult, BadRequest>> (ArticleExport articles, HttpRequest http, CancellationToken ct) =>
            SearchAddress.Read(http.Query) is { } address
                ? Feed(address, await articles.FeedAsync(address.ToRequest(), AtomFeed.MostEntries, ct), http)
                : TypedResults.BadRequest());
        app.MapGet("/quotes/feed", async Task<Results<FileContentHttpResult, BadRequest>> (QuoteFeed quotes, HttpRequest http, CancellationToken ct) =>
            SearchAddress.ReadOfQuotes(http.Query) is { } address
                ? Feed(address, await quotes.ReadAsync(address.ToQuoteRequest(), AtomFeed.MostEntries, ct), http)
                : TypedResults.BadRequest());
    }

    private static FileContentHttpResult Feed(SearchAddress address, IReadOnlyList<FeedEntry> entries, HttpRequest http)
    {
        var title = address.Query is { } query ? $"NewsCorpus: {query}" : "NewsCorpus";
        var feed = AtomFeed.Write(title, http.Site(), address.ToFeed(), (address with { Cursor = null }).ToString(), entries);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(feed).AsSpan(0, 8))}\"");
        return TypedResults.Bytes(feed, "application/atom+xml; charset=utf-8", lastModified: entries is [var newest, ..] ? newest.StoredAt : null, entityTag: tag);
    }
}
