using Microsoft.AspNetCore.Http.Extensions;
using NewsCorpus.Search;
using NewsCorpus.Search.Queries;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Api;

/// <summary>Parameters that several endpoints share.</summary>
internal static class ApiParameters
{
    public const int UsualLimit = 20;

    /// <summary>What is wrong with them; null where nothing is.</summary>
    public static ApiProblem? Problem(int? limit, string? query = null) =>
        limit is < 1 or > SearchRequest.LargestPageSize ? ApiProblem.BadLimit
        : query?.Length > QueryParser.LongestQuery ? ApiProblem.QueryTooLong
        : null;

    /// <summary>An id after which a list goes on; null for its beginning.</summary>
    /// <returns>False where the text is none.</returns>
    public static bool TryCursor(string? after, out int? id)
    {
        id = int.TryParse(after, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
        return after is null || id is not null;
    }

    /// <summary>What was asked, from another place on.</summary>
    public static string Next(this HttpRequest http, string after)
    {
        var others = http.Query.Where(p => p.Key != "after").SelectMany(p => p.Value, (p, value) => KeyValuePair.Create(p.Key, value ?? ""));
        return $"{http.Site()}{http.Path}{new QueryBuilder(others) { { "after", after } }}";
    }
}
