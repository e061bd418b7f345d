using Microsoft.AspNetCore.Http.HttpResults;
using NewsCorpus.Search;
using NewsCorpus.Web.Pages.Search;

namespace NewsCorpus.Web.Api;

/// <summary><c>/api/v1/search</c></summary>
internal static class SearchApi
{
    public static void MapSearch(this IEndpointRouteBuilder api) =>
        api.MapGet("/search", FindAsync).WithName("search").AddOpenApiOperationTransformer(SearchParameters.DescribeAsync);

    /// <summary>Articles that have the words and pass the filters, the best first; without words all that pass, newest first.</summary>
    /// <param name="q">Words, in the language of the search box; 1,000 characters at the most.</param>
    /// <param name="after">Where the list goes on: from "next".</param>
    /// <param name="limit">How many at the most: 1 to 100; 20 unless said.</param>
    /// <param name="index"></param>
    /// <param name="http"></param>
    /// <param name="ct"></param>
    internal static async Task<Results<Ok<FoundPage>, ProblemHttpResult>> FindAsync(
        string? q, string? after, int? limit, ISearchIndex index, HttpRequest http, CancellationToken ct)
    {
        if (ApiParameters.Problem(limit, q) is { } problem)
            return problem.Result();
        if (after is not null && PageCursor.Parse(after, isEnd: false) is null)
            return ApiProblem.BadCursor.Result();
        if (SearchAddress.Read(http.Query) is not { } address)
            return ApiProblem.BadParameter.Result();
        var result = await index.SearchAsync(address.ToRequest() with { PageSize = limit ?? ApiParameters.UsualLimit }, ct);
        return TypedResults.Ok(FoundPage.Of(result, http));
    }
}
