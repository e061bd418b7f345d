using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using NewsCorpus.Permalinks;
using NewsCorpus.Web.Api;

namespace NewsCorpus.Web.Pages.Search;

/// <summary><c>/s</c> makes a short address for a search, <c>/s/4f3a2b1c0</c> opens it.</summary>
public static class ShortLinks
{
    /// <summary>Beyond what browsers send and servers take.</summary>
    private const int LongestAddress = 8000;

    private static readonly string[] Kept = ["/search", "/quotes"];

    /// <summary>Which page of the results, and what somebody has seen of them: that is no part of what was looked for.</summary>
    private static readonly string[] Passing = ["after", "before", "since"];

    public static void MapShortLinks(this IEndpointRouteBuilder app)
    {
        // Needs no token of a form: whoever is led here by another site makes a link, the same as anybody else's, and nothing more.
        app.MapPost("/s", KeepAsync).DisableAntiforgery().RequireRateLimiting(ApiRoutes.Limit);
        app.MapGet("/s/{code}", OpenAsync);
    }

    /// <summary>The one writing of an address: parameters in order, without the place in the list.</summary>
    /// <returns>Null where it is no address of a search.</returns>
    public static string? Canonical(string? address)
    {
        if (address is null or { Length: > LongestAddress } || address.Split('?', 2) is not [var path, .. var query] || !Kept.Contains(path))
            return null;
        var parameters = QueryHelpers.ParseQuery(query.FirstOrDefault()).Where(p => !Passing.Contains(p.Key)).OrderBy(p => p.Key, StringComparer.Ordinal)
            .SelectMany(p => p.Value.Order(StringComparer.Ordinal), (p, value) => KeyValuePair.Create(p.Key, value ?? ""));
        return path + new QueryBuilder(parameters);
    }

    private static async Task<Results<RedirectHttpResult, BadRequest>> KeepAsync([FromForm] string? to, PermalinkBook book, CancellationToken ct) =>
        Canonical(to) is { } address ? TypedResults.LocalRedirect($"/link/{await book.KeepAsync(address, ct)}") : TypedResults.BadRequest();

    private static async Task<Results<RedirectHttpResult, NotFound>> OpenAsync(string code, PermalinkBook book, CancellationToken ct) =>
        await book.FindAsync(code, ct) is { } address ? TypedResults.LocalRedirect(address) : TypedResults.NotFound();
}
