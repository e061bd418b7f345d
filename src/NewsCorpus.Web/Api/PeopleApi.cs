using Microsoft.AspNetCore.Http.HttpResults;
using NewsCorpus.Exports;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Api;

/// <summary><c>/api/v1/people</c></summary>
internal static class PeopleApi
{
    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        api.MapGet("/people", ListAsync).WithName("people");
        api.MapGet("/people/{slug}", FindAsync).WithName("person");
    }

    /// <summary>Everybody whom the corpus knows, by slug.</summary>
    /// <param name="after">Where the list goes on: from "next".</param>
    /// <param name="limit">How many at the most: 1 to 100; 20 unless said.</param>
    /// <param name="export"></param>
    /// <param name="http"></param>
    /// <param name="ct"></param>
    internal static async Task<Results<Ok<ApiPage<PersonRow>>, ProblemHttpResult>> ListAsync(
        string? after, int? limit, CatalogueExport export, HttpRequest http, CancellationToken ct)
    {
        if (ApiParameters.Problem(limit) is { } problem)
            return problem.Result();
        var size = limit ?? ApiParameters.UsualLimit;
        var rows = await export.PeopleAsync(after, size + 1, http.Site(), ct);
        return TypedResults.Ok(ApiPage<PersonRow>.Of(rows, size, http, row => row.Slug));
    }

    /// <summary>One person. What somebody said: /api/v1/quotes?speaker=.</summary>
    /// <param name="slug">As in the address of the person's page.</param>
    /// <param name="export"></param>
    /// <param name="http"></param>
    /// <param name="ct"></param>
    internal static async Task<Results<Ok<PersonRow>, ProblemHttpResult>> FindAsync(string slug, CatalogueExport export, HttpRequest http, CancellationToken ct) =>
        await export.PersonAsync(slug, http.Site(), ct) is { } person ? TypedResults.Ok(person) : ApiProblem.Unknown.Result();
}
