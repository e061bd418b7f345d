using System.Reflection;

namespace NewsCorpus.Text.Languages;

/// <summary>The data files that lie in the folders of the languages and travel inside the assembly.</summary>
public static class LanguageData
{
    /// <summary>Folder of each language by its ISO 639-1 code.</summary>
    public static IReadOnlyDictionary<string, string> Folders { get; } = new Dictionary<string, string>
    {
        ["ru"] = "Russian",
        ["bg"] = "Bulgarian",
        ["uk"] = "Ukrainian",
        ["be"] = "Belarusian",
        ["sr"] = "Serbian",
        ["mk"] = "Macedonian",
        ["kk"] = "Kazakh",
        ["en"] = "English",
    };

    /// <summary>Every line that holds something; a line that starts with # is a note.</summary>
    /// <param name="language">Name of the folder: "Russian".</param>
    /// <param name="file">Name of the file: "name-endings.txt".</param>
    public static IEnumerable<string> Lines(string language, string file)
    {
        using var reader = new StreamReader(Open(language, file));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }

    /// <summary>Every word of the file; words stand apart by white space.</summary>
    public static IEnumerable<string> Words(string language, string file) =>
        Lines(language, file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Does the language have this file?</summary>
    public static bool Has(string language, string file) => Assembly.GetExecutingAssembly().GetManifestResourceInfo(NameOf(language, file)) is not null;

    /// <summary>A file as it is; the caller closes it.</summary>
    public static Stream Open(string language, string file) => Assembly.GetExecutingAssembly().GetManifestResourceStream(NameOf(language, file))
        ?? throw new InvalidOperationException($"The assembly has no resource {NameOf(language, file)}.");

    private static string NameOf(string language, string file) => $"NewsCorpus.Text.Languages.{language}.{file}";
}
