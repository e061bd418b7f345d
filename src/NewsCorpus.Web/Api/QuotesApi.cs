using Microsoft.AspNetCore.Http.HttpResults;
using NewsCorpus.Exports;
using NewsCorpus.Search;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Web.Hosting;
using NewsCorpus.Web.Pages.Search;

namespace NewsCorpus.Web.Api;

/// <summary><c>/api/v1/quotes</c></summary>
internal static class QuotesApi
{
    public static void MapQuotes(this IEndpointRouteBuilder api) => api.MapGet("/quotes", ListAsync).WithName("quotes").AddOpenApiOperationTransformer(SearchParameters.DescribeQuotesAsync);

    /// <summary>Quotes, those of the last stored article first; rejected ones are in no list.</summary>
    /// <param name="q">Words that must stand in the quote, in the language of the search box; 1,000 characters at the most.</param>
    /// <param name="kind">A value that quotes have as their kind.</param>
    /// <param name="after">Where the list goes on: from "next".</param>
    /// <param name="limit">How many at the most: 1 to 100; 20 unless said.</param>
    /// <param name="index"></param>
    /// <param name="http"></param>
    /// <param name="ct"></param>
    internal static async Task<Results<Ok<ApiPage<QuoteRow>>, ProblemHttpResult>> ListAsync(
        string? q, string? kind, string? after, int? limit, IQuoteIndex index, HttpRequest http, CancellationToken ct)
    {
        if (ApiParameters.Problem(limit, q) is { } problem)
            return problem.Result();
        if (after is not null && PageCursor.Parse(after, isEnd: false) is null)
            return ApiProblem.BadCursor.Result();
        if (!IsKind(kind) || SearchAddress.ReadOfQuotes(http.Query) is not { } address)
            return ApiProblem.BadParameter.Result();
        var request = address.ToQuoteRequest();
        var quotes = await index.NewestAsync(request with { Search = request.Search with { PageSize = limit ?? ApiParameters.UsualLimit } }, ct);
        return TypedResults.Ok(new ApiPage<QuoteRow>(
            [.. quotes.Hits.Select(hit => QuoteRow.Of(hit, http.Site()))], quotes.Next is { } next ? http.Next($"{next}") : null));
    }

    private static bool IsKind(string? name) => name is null || Enum.GetValues<QuoteKind>().Any(kind => CorpusJson.NameOf(kind) == name);
}
