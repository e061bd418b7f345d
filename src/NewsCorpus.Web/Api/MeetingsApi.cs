using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsCorpus.Exports;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Api;

/// <summary><c>/api/v1/meetings</c></summary>
internal static class MeetingsApi
{
    public static void MapMeetings(this IEndpointRouteBuilder api)
    {
        api.MapGet("/meetings", ListAsync).WithName("meetings");
        api.MapGet("/meetings/{slug}", FindAsync).WithName("meeting");
    }

    /// <summary>Meetings that articles tell of, newest first.</summary>
    /// <param name="after">Where the list goes on: from "next".</param>
    /// <param name="limit">How many at the most: 1 to 100; 20 unless said.</param>
    /// <param name="export"></param>
    /// <param name="http"></param>
    /// <param name="ct"></param>
    internal static async Task<Results<Ok<ApiPage<MeetingRow>>, ProblemHttpResult>> ListAsync(
        string? after, int? limit, CatalogueExport export, HttpRequest http, CancellationToken ct)
    {
        if (ApiParameters.Problem(limit) is { } problem)
            return problem.Result();
        var last = Cursor(after);
        if (after is not null && last is null)
            return ApiProblem.BadCursor.Result();
        var size = limit ?? ApiParameters.UsualLimit;
        var rows = await export.MeetingsAsync(last, size + 1, http.Site(), ct);
        return TypedResults.Ok(ApiPage<MeetingRow>.Of(rows, size, http, row => $"{row.FirstDay:yyyy-MM-dd}_{row.Slug}"));
    }

    /// <summary>One meeting. What was said at it: /api/v1/quotes?meeting=; what is told of it: /api/v1/search?meeting=.</summary>
    /// <param name="slug">As in its address.</param>
    /// <param name="export"></param>
    /// <param name="http"></param>
    /// <param name="ct"></param>
    internal static async Task<Results<Ok<MeetingRow>, ProblemHttpResult>> FindAsync(string slug, CatalogueExport export, HttpRequest http, CancellationToken ct) =>
        await export.MeetingAsync(slug, http.Site(), ct) is { } meeting ? TypedResults.Ok(meeting) : ApiProblem.Unknown.Result();

    private static (DateOnly, string)? Cursor(string? after) =>
        after?.Split('_', 2) is [var day, var slug] && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? (first, slug) : null;
}
