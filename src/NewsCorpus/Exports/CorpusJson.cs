using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCorpus.Exports;

/// <summary>How the program writes JSON for others, on the command line, in files and over HTTP: members and values in snake_case, Cyrillic as it is.</summary>
public static class CorpusJson
{
    public static JsonSerializerOptions Options { get; } = Configured(new());

    /// <summary>A value of an enumeration as it is written: "day_without_year".</summary>
    public static string NameOf(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>Makes options of somebody else's write the same.</summary>
    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        return options;
    }
}
