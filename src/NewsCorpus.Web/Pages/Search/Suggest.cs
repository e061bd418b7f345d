using Microsoft.Extensions.Localization;
using NewsCorpus.Suggesting;
using NewsCorpus.Text.Analysis;
using NewsCorpus.Web.Hosting;
using NewsCorpus.Web.Localization;
using NewsCorpus.Web.Resources;

namespace NewsCorpus.Web.Pages.Search;

/// <summary><c>/search/suggestions</c>: what somebody may mean who has begun to type; for the search box, and in the form that browsers know.</summary>
public static class Suggest
{
    /// <summary>Who has typed more knows what to look for.</summary>
    private const int LongestTyped = 100;

    public static void MapSuggestions(this IEndpointRouteBuilder app)
    {
        var suggestions = app.MapGroup("").RequireRateLimiting(AddressLimits.Suggestions);
        suggestions.MapGet("/search/suggestions", async (string? q, SuggestionQueries queries, IStringLocalizer<Suggestions> texts) =>
            TypedResults.Ok(SuggestedList.Of(await FindAsync(queries, q), texts)));
        suggestions.MapGet("/search/suggestions/opensearch", async (string? q, SuggestionQueries queries, IStringLocalizer<Suggestions> texts, HttpRequest http) =>
        {
            var found = SuggestedList.Of(await FindAsync(queries, q), texts).Items;
            object[] answer = [q ?? "", found.Select(s => s.Text), found.Select(s => s.Kind), found.Select(s => http.Site() + s.Address)];
            return TypedResults.Json(answer, contentType: "application/x-suggestions+json; charset=utf-8");
        });
    }

    private static async Task<IReadOnlyList<(Suggestion, string)>> FindAsync(SuggestionQueries queries, string? typed) =>
        typed is null or { Length: > LongestTyped } ? [] : [.. (await queries.ListAsync()).Find(typed).Select(s => (s, Completed(typed, s)))];

    /// <summary>For a word, what was typed with that word at its end.</summary>
    private static string Completed(string typed, Suggestion suggestion) =>
        suggestion.Kind == SuggestionKind.Word ? typed[..Tokenizer.Words(typed).Last().Start] + suggestion.Names.In("") : "";
}

/// <summary>What the search box shows.</summary>
/// <param name="Status">How many there are, in words.</param>
public sealed record SuggestedList(string Status, IReadOnlyList<SuggestedItem> Items)
{
    internal static SuggestedList Of(IReadOnlyList<(Suggestion Suggestion, string Completed)> found, IStringLocalizer<Suggestions> texts) => new(
        found.Count == 0 ? texts["None"] : texts.Count("Count", found.Count),
        [.. found.Select(f => SuggestedItem.Of(f.Suggestion, f.Completed, texts[$"Kind.{f.Suggestion.Kind}"]))]);
}

/// <summary>A suggestion in the interface language.</summary>
/// <param name="Language">Of the text; null where it is the interface's, or nobody knows.</param>
/// <param name="Kind">In words.</param>
/// <param name="Address">Where it leads.</param>
public sealed record SuggestedItem(string Text, string? Language, string Kind, string Address)
{
    internal static SuggestedItem Of(Suggestion suggestion, string completed, string kind)
    {
        if (suggestion.Kind == SuggestionKind.Word)
            return new(completed, null, kind, $"/search?q={Uri.EscapeDataString(completed)}");
        var (text, language) = suggestion.Names.Here();
        return new(text, language is "" ? null : language, kind, suggestion.Kind switch
        {
            SuggestionKind.Person => $"/people/{suggestion.Slug}",
            SuggestionKind.Meeting => $"/meetings/{suggestion.Slug}",
            SuggestionKind.Outlet => $"/search?outlet={suggestion.Slug}",
            _ => $"/search?tag={suggestion.Slug}",
        });
    }
}
