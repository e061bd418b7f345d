namespace NewsCorpus.Search.Sqlite.Fields;

/// <summary>What people call a language, in the languages of the interface.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["russian"] = "ru",
        ["русский"] = "ru",
        ["руски"] = "ru",
        ["bulgarian"] = "bg",
        ["болгарский"] = "bg",
        ["български"] = "bg",
        ["english"] = "en",
        ["английский"] = "en",
        ["английски"] = "en",
        ["ukrainian"] = "uk",
        ["украинский"] = "uk",
        ["украински"] = "uk",
        ["serbian"] = "sr",
        ["сербский"] = "sr",
        ["сръбски"] = "sr",
        ["macedonian"] = "mk",
        ["македонский"] = "mk",
        ["македонски"] = "mk",
    };

    /// <summary>ISO 639-1 code of a language by its name; what is no name is taken for a code.</summary>
    public static string CodeOf(string name) => Codes.GetValueOrDefault(name, name.ToLowerInvariant());
}
