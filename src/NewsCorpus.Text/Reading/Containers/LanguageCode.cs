namespace NewsCorpus.Text.Reading.Containers;

/// <summary>Language codes as containers write them → ISO 639-1.</summary>
internal static class LanguageCode
{
    /// <summary>ISO 639-3 codes of the languages that the program identifies.</summary>
    private static readonly Dictionary<string, string> Short = new()
    {
        ["rus"] = "ru",
        ["bul"] = "bg",
        ["ukr"] = "uk",
        ["bel"] = "be",
        ["mkd"] = "mk",
        ["srp"] = "sr",
        ["kaz"] = "kk",
        ["eng"] = "en",
    };

    /// <summary>The first language of "ru-RU", "rus_Cyrl" or "rus,eng"; null where none is given or it is another language.</summary>
    public static string? Of(string? given)
    {
        var code = given?.Split(',', '_', '-')[0].Trim().ToLowerInvariant() ?? "";
        return Short.ContainsValue(code) ? code : Short.GetValueOrDefault(code);
    }
}
