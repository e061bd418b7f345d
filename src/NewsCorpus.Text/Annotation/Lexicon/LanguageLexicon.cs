using System.Collections.Frozen;

namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>Everything that annotation knows of the words of one language: data files, inflected by rule once.</summary>
internal sealed class LanguageLexicon
{
    private readonly FrozenDictionary<string, WordInfo> words;
    private readonly FrozenDictionary<string, WordInfo>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private readonly IReadOnlyDictionary<Agreement, string[]> personEndings;

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

    /// <summary>Adjectives and nouns in an oblique case, which a verb is not.</summary>
    public bool EndsLikeNominal(string lower) => lower.Length < 4 || HasCases && lower[^2..] is not ("ся" or "сь") && lower[^1] is 'й' or 'м' or 'х' or 'ю' or 'я' or 'у' or 'ы' or 'ь';

    /// <summary>A finite verb or an infinitive; Bulgarian endings do not tell.</summary>
    public bool EndsLikeVerb(ReadOnlySpan<char> lower) => HasCases && lower.Length > 3
        && lower[^2..] is "ть" or "ся" or "сь" or "ет" or "ит" or "ут" or "ют" or "ят" or "ал" or "ил" or "ел" or "ла" or "ло" or "ли";

    /// <summary>A word that the lexicon does not know, as a noun for people in the nominative ("зеленщик", "учителя"): one or several; none where its ending does not tell.</summary>
    public Agreement NamesPeople(string lower)
    {
        foreach (var (number, endings) in personEndings)
            foreach (var ending in endings)
                if (lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal))
                    return number;
        return Agreement.None;
    }

    public OfficeTable Offices { get; }

    /// <summary>"экс-министр", "экспремиер": a role with a prefix; "эксперт" is none.</summary>
    public bool IsFormer(string role) =>
        (role.StartsWith("экс", StringComparison.Ordinal) || role.StartsWith("екс", StringComparison.Ordinal)) && Find(role.AsSpan(3).TrimStart('-')) is { Noun.Class: NounClass.Role };

    /// <summary>Null where the lexicon does not know the form.</summary>
    /// <param name="form">Lower case, ё as е.</param>
    public WordInfo? Find(ReadOnlySpan<char> form) => bySpan.TryGetValue(form, out var info) ? info : null;
}
