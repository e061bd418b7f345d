using System.Text.Json;
using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>What the page's JSON-LD says of its article.</summary>
internal sealed record JsonLd(Evidence? Headline, Evidence? Published, Evidence? Publisher)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Of the first object that has a date of publication; broken JSON says nothing.</summary>
    public static JsonLd Of(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Article(script.TextContent) is { } found)
            {
                return found;
            }
        }

        return new(null, null, null);
    }

    private static JsonLd? Article(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, Lenient);
            return Objects(parsed.RootElement).Where(o => Text(o, "datePublished") is not null)
                .Select(o => new JsonLd(Text(o, "headline"), Text(o, "datePublished"), PublisherOf(o))).FirstOrDefault();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The object itself, the elements of an array, the members of a graph.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Objects(graph),
        JsonValueKind.Object => [element],
        _ => [],
    };

    private static Evidence? PublisherOf(JsonElement article) =>
        article.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object ? Text(publisher, "name") : null;

    private static Evidence? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? new(text.Trim(), $"JSON-LD {property}")
            : null;
}
