using Microsoft.AspNetCore.Http.HttpResults;
using NewsCorpus.Articles;
using NewsCorpus.Exports;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Api;

/// <summary><c>/api/v1/articles</c></summary>
internal static class ArticlesApi
{
    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        api.MapGet("/articles", ListAsync).WithName("articles");
        api.MapGet("/articles/{id:int}", FindAsync).WithName("article");
    }

    /// <summary>Articles without their texts, the last stored first.</summary>
    /// <param name="after">Where the list goes on: from "next".</param>
    /// <param name="limit">How many at the most: 1 to 100; 20 unless said.</param>
    /// <param name="export"></param>
    /// <param name="http"></param>
    /// <param name="ct"></param>
    internal static async Task<Results<Ok<ApiPage<ArticleRow>>, ProblemHttpResult>> ListAsync(
        string? after, int? limit, ArticleExport export, HttpRequest http, CancellationToken ct)
    {
        if (ApiParameters.Problem(limit) is { } problem)
            return problem.Result();
        if (!ApiParameters.TryCursor(after, out var before))
            return ApiProblem.BadCursor.Result();
        var size = limit ?? ApiParameters.UsualLimit;
        var rows = await export.NewestAsync(before, size + 1, http.Site(), ct);
        return TypedResults.Ok(ApiPage<ArticleRow>.Of(rows, size, http, row => $"{row.Id}"));
    }

    /// <summary>One article with its text and its quotes.</summary>
    /// <param name="id">As in its address.</param>
    /// <param name="articles"></param>
    /// <param name="http"></param>
    /// <param name="ct"></param>
    internal static async Task<Results<Ok<ArticleDetail>, ProblemHttpResult>> FindAsync(int id, ArticleQueries articles, HttpRequest http, CancellationToken ct) =>
        await articles.FindAsync(id, ct) is { } article ? TypedResults.Ok(ArticleDetail.Of(article, http.Site())) : ApiProblem.Unknown.Result();
}
