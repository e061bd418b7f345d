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

    /// <summary>Reads the entries of a catalogue.</summary>
    /// <exception cref="JsonException">The file is no JSON of this shape; the message names line (from 1) and path.</exception>
    public static IReadOnlyList<T> Read<T>(Stream json)
    {
        try
        {
            return JsonSerializer.Deserialize<List<T>>(json, Options) ?? [];
        }
        catch (JsonException e)
        {
            // The serializer names the place for some mistakes only, and counts lines from 0.
            var mistake = e.Message.Split(" Path: ")[0];
            throw new JsonException($"{mistake} (line {e.LineNumber + 1}, {e.Path})", e.Path, e.LineNumber, e.BytePositionInLine, e);
        }
    }
}
