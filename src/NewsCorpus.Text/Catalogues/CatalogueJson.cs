using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCorpus.Text.Catalogues;

/// <summary>How catalogues are written: camel case, comments and trailing commas allowed, unknown members refused.</summary>
public static class CatalogueJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
