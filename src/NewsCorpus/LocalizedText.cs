using System.Text.Json;

namespace NewsCorpus;

/// <summary>One text in several languages, by ISO 639-1 code. Stored as a JSON object.</summary>
public sealed record LocalizedText(IReadOnlyDictionary<string, string> ByLanguage)
{
    public static LocalizedText Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>The text in that language; failing that in English, failing that in any; empty where there is none.</summary>
    public string In(string language) =>
        ByLanguage.TryGetValue(language, out var text) || ByLanguage.TryGetValue("en", out text) ? text : ByLanguage.Values.FirstOrDefault() ?? "";

    internal string ToJson() => JsonSerializer.Serialize(ByLanguage.OrderBy(p => p.Key, StringComparer.Ordinal).ToDictionary(), StoredJson.Options);

    internal static LocalizedText FromJson(string json) => new(JsonSerializer.Deserialize<Dictionary<string, string>>(json, StoredJson.Options) ?? []);

    /// <summary>Equal when the same languages hold the same texts.</summary>
    public bool Equals(LocalizedText? other) =>
        other is not null && ByLanguage.Count == other.ByLanguage.Count && !ByLanguage.Except(other.ByLanguage).Any();

    public override int GetHashCode() => ByLanguage.Count;
}
