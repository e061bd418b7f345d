using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using NewsCorpus.Exports;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Search;

/// <summary><c>/search/feed</c>: any search as a feed, with the parameters of its page. Who has the newest is answered 304.</summary>
public static class SearchFeed
{
    public static void MapSearchFeed(this IEndpointRouteBuilder app) => app.MapGet("/search/feed", FeedAsync);

    private static async Task<Results<FileContentHttpResult, BadRequest>> FeedAsync(ArticleExport articles, HttpRequest http, CancellationToken ct)
    {
        if (SearchAddress.Read(http.Query) is not { } read)
            return TypedResults.BadRequest();
        var (site, address) = (http.Site(), read with { Cursor = null });
        var entries = await articles.FeedAsync(address.ToRequest(), AtomFeed.MostEntries, ct);
        var feed = AtomFeed.Write(
            address.Query is { } query ? $"NewsCorpus: {query}" : "NewsCorpus", new(site + address.ToFeed()), new(site + address), id => $"{site}/articles/{id}", entries);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(feed).AsSpan(0, 8))}\"");
        return TypedResults.Bytes(feed, "application/atom+xml; charset=utf-8", lastModified: entries is [var newest, ..] ? newest.StoredAt : null, entityTag: tag);
    }
}
