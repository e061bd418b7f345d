using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsCorpus;

/// <summary>How small values are written into a column: Cyrillic stays readable.</summary>
internal static class StoredJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
