using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>What the page's JSON-LD says of its article.</summary>
internal sealed partial record JsonLd(Evidence? Headline, Evidence? Published, Evidence? Publisher, Evidence? Author)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonLd Nothing = new(null, null, null, null);

    /// <summary>Of the first object that calls itself an article, else of the first with a date that may be the page's.</summary>
    public static JsonLd Of(IEnumerable<IElement> elements)
    {
        var scripts = elements.Where(element => element.LocalName == "script" && element.GetAttribute("type") == "application/ld+json").Select(script => script.TextContent).ToList();
        var found = scripts.SelectMany(Read).OrderByDescending(o => o.IsArticle).Select(o => o.Says).FirstOrDefault(Nothing);
        return found.Published is null ? found with { Published = scripts.Select(Salvaged).FirstOrDefault(date => date is not null) } : found;
    }

    private static IReadOnlyList<(bool IsArticle, JsonLd Says)> Read(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, Lenient);
            return [.. Objects(parsed.RootElement).Where(o => IsArticle(o) || (Text(o, "datePublished") is not null && !IsPart(o))).Select(o => (IsArticle(o), Of(o)))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static JsonLd Of(JsonElement article) =>
        new(Text(article, "headline"), Text(article, "datePublished"), NameOf(article, "publisher"), NameOf(article, "author"));

    /// <summary>JSON that breaks at a line end or a mark inside a text still gives its date, if it gives one only.</summary>
    private static Evidence? Salvaged(string json)
    {
        var dates = PublishedProperty().Matches(json).Select(match => match.Groups["date"].Value).Distinct().Take(2).ToList();
        return dates.Count == 1 ? new(dates[0], "JSON-LD datePublished") : null;
    }

    /// <summary>The object itself, the elements of an array, the members of a graph, what a page is about.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Objects(graph),
        JsonValueKind.Object when element.TryGetProperty("mainEntity", out var main) => Objects(main).Prepend(element),
        JsonValueKind.Object => [element],
        _ => [],
    };

    private static bool IsArticle(JsonElement element) => Types(element).Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report");

    private static bool IsPart(JsonElement element) => Types(element).Any(type => type.EndsWith("Object", StringComparison.Ordinal) || type is "Comment" or "Event" or "Review");

    private static IEnumerable<string> Types(JsonElement element) => !element.TryGetProperty("@type", out var type) ? []
        : (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!);

    /// <summary>The name itself, or that of an object, or of the first in a list.</summary>
    private static Evidence? NameOf(JsonElement article, string property)
    {
        if (!article.TryGetProperty(property, out var value))
        {
            return null;
        }

        var first = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value;
        var name = first.ValueKind == JsonValueKind.Object ? Text(first, "name")?.Value : first.ValueKind == JsonValueKind.String ? first.GetString() : null;
        return string.IsNullOrWhiteSpace(name) ? null : new(name.Trim(), $"JSON-LD {property}");
    }

    private static Evidence? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? new(text.Trim(), $"JSON-LD {property}")
            : null;

    [GeneratedRegex("\"datePublished\"\\s*:\\s*\"(?<date>[^\"]{8,40})\"")]
    private static partial Regex PublishedProperty();
}
