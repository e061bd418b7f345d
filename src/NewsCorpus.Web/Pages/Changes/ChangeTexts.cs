using System.Text.Json;
using Microsoft.Extensions.Localization;
using NewsCorpus.Changes;
using NewsCorpus.Web.Resources;

namespace NewsCorpus.Web.Pages.Changes;

/// <summary>The log in words.</summary>
internal static class ChangeTexts
{
    /// <summary>Longer values are cut in lists; the export has all of them.</summary>
    private const int LongestValue = 200;

    /// <summary>What of a subject changed; a word that the interface does not know is shown as the log has it.</summary>
    public static string What(this IStringLocalizer<ChangePages> texts, Change change) =>
        texts[$"What.{change.What}"] is { ResourceNotFound: false } known ? known.Value : change.What;

    /// <param name="name">Of the account; null for the console.</param>
    public static string Who(this IStringLocalizer<ChangePages> texts, string? name) => name ?? texts["Who.Console"].Value;

    /// <summary>A value of the log as people read it: texts without the signs of JSON around them.</summary>
    public static string Value(string json)
    {
        using var value = JsonDocument.Parse(json);
        var text = Plain(value.RootElement);
        return text.Length > LongestValue ? $"{text[..LongestValue]}…" : text;
    }

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Plain)),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(p => Plain(p.Value)).Where(text => text.Length > 0)),
        JsonValueKind.Null => "",
        _ => value.ToString(),
    };

    /// <summary>The page of what changed, for those who may edit it: also what readers do not see has one. Null where it is gone.</summary>
    public static string? Address(ListedChange listed) => (listed.Change.Subject, listed.Key) switch
    {
        (Subject.Account or Subject.Invitation, _) => "/admin/accounts",
        (Subject.Schedule, _) => "/admin/schedules",
        (_, null) => null,
        (Subject.Article, var id) => $"/articles/{id}",
        (Subject.Quote, var place) => $"/edit/quotes/{place}",
        (Subject.Person, var slug) => $"/edit/people/{slug}",
        (Subject.Meeting, var slug) => $"/edit/meetings/{slug}",
        (Subject.Tag, var slug) => $"/edit/tags/{slug}",
        (_, var outlet) => $"/admin/lab/{outlet}",
    };
}
