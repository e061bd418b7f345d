using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>A page as <c>newscorpus export</c> writes it on a line of JSON: the very bytes, and all that was known beside them.</summary>
public sealed record ExportedPage
{
    /// <summary>The member that tells such a line from those of other sets.</summary>
    internal const string Mark = "newscorpus_page";

    /// <summary>Name that the page was first handed in under.</summary>
    [JsonPropertyName(Mark)]
    public required string Name { get; init; }

    public string? Sha256 { get; init; }

    /// <summary>The page in UTF-8; null where it is not UTF-8.</summary>
    public string? Page { get; init; }

    /// <summary>Null where <see cref="Page"/> has it.</summary>
    [JsonPropertyName("page_base64")]
    public string? PageBase64 { get; init; }

    public PageContext Context { get; init; } = PageContext.None;

    /// <summary>For others to read.</summary>
    public object? Article { get; init; }

    /// <exception cref="JsonException">It is no such object.</exception>
    internal static ContainedPage Read(JsonElement line, string place)
    {
        var page = line.Deserialize<ExportedPage>(CaseInsensitive) ?? throw new JsonException();
        return page.Bytes is { } bytes ? new ContainedPage(place, bytes, page.Context, null) { Name = page.Name } : ContainedPage.Without(place, ContainerProblem.NoText);
    }

    private byte[]? Bytes => Page is { } text ? Encoding.UTF8.GetBytes(text) : PageBase64 is { } packed ? Convert.FromBase64String(packed) : null;

    private static JsonSerializerOptions CaseInsensitive { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, PropertyNameCaseInsensitive = true };
}
