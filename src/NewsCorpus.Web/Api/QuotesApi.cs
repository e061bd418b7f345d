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
    public static void MapQuotes(this IEndpointRouteBuilder api) => api.MapGet("/quotes", ListAsync).WithName("quotes");

    /// <summary>Quotes, the last stored first; rejected ones are in no list.</summary>
    /// <param name="q">Words that must stand in the quote, in the language of the search box; 1,000 characters at the most.</param>
    /// <param name="language">ISO 639-1 code of the article.</param>
    /// <param name="outlet">Slug of the outlet.</param>
    /// <param name="meeting">Slug of a meeting that the article tells of.</param>
    /// <param name="speaker">Slug of who said it.</param>
    /// <param name="kind">A value that quotes have as their kind.</param>
    /// <param name="after">Where the list goes on: from "next".</param>
    /// <param name="limit">How many at the most: 1 to 100; 20 unless said.</param>
    /// <param name="index"></param>
    /// <param name="http"></param>
    /// <param name="ct"></param>
    internal static async Task<Results<Ok<ApiPage<QuoteRow>>, ProblemHttpResult>> ListAsync(
        string? q, string? language, string? outlet, string? meeting, string? speaker, string? kind, string? after, int? limit,
        IQuoteIndex index, HttpRequest http, CancellationToken ct)
    {
        if (ApiParameters.Problem(limit, q) is { } problem)
            return problem.Result();
        if (!ApiParameters.TryCursor(after, out var before))
            return ApiProblem.BadCursor.Result();
        if (!TryKind(kind, out var ofKind))
            return ApiProblem.BadParameter.Result();
        var request = new QuoteAddress(q, language, outlet, meeting, speaker, ofKind).ToRequest();
        var quotes = await index.NewestAsync(request with { Search = request.Search with { PageSize = limit ?? ApiParameters.UsualLimit } }, before, ct);
        return TypedResults.Ok(new ApiPage<QuoteRow>(
            [.. quotes.Hits.Select(hit => QuoteRow.Of(hit, http.Site()))], quotes.Next is { } next ? http.Next($"{next}") : null));
    }

    private static bool TryKind(string? name, out QuoteKind? kind)
    {
        kind = Enum.GetValues<QuoteKind>().Where(k => CorpusJson.NameOf(k) == name).Select(k => (QuoteKind?)k).SingleOrDefault();
        return name is null || kind is not null;
    }
}
