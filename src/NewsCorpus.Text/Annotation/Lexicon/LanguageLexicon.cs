using System.Collections.Frozen;

namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>Everything that annotation knows of the words of one language: data files, inflected by rule once.</summary>
internal sealed class LanguageLexicon
{
    private readonly FrozenDictionary<string, WordInfo> words;
    private readonly FrozenDictionary<string, WordInfo>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private readonly string[] personEndings;

    private LanguageLexicon(string language, LexiconFiles files)
    {
        Language = language;
        words = files.Words();
        personEndings = files.PersonEndings;
        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Offices = new(language == "bg" ? "Bulgarian" : "Russian");
    }

    public static LanguageLexicon Russian { get; } = new("ru", new("Russian", new RussianForms()));

    public static LanguageLexicon Bulgarian { get; } = new("bg", new("Bulgarian", new BulgarianForms()));

    /// <summary>The lexicon that serves a language best; languages without one of their own are read as Russian, or as Bulgarian where they have articles.</summary>
    public static LanguageLexicon For(string language) => language is "bg" or "mk" ? Bulgarian : Russian;

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>Whether nouns have cases; without them the article and the preposition tell the subject.</summary>
    public bool HasCases => Language == "ru";

    /// <summary>Whether a word that the lexicon does not know looks like a noun for a person in the nominative: "зеленщик", "пианистка".</summary>
    public bool NamesPerson(string lower) => lower.Length > 4 && personEndings.Any(e => lower.EndsWith(e, StringComparison.Ordinal));

    public OfficeTable Offices { get; }

    /// <summary>Null where the lexicon does not know the form.</summary>
    /// <param name="form">Lower case, ё as е.</param>
    public WordInfo? Find(ReadOnlySpan<char> form) => bySpan.TryGetValue(form, out var info) ? info : null;
}
