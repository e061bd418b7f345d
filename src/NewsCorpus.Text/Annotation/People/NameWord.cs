using NewsCorpus.Text.Analysis.Names;
using NewsCorpus.Text.Annotation.Lexicon;
using NewsCorpus.Text.Annotation.Reading;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>What a capitalised word can be as a part of a name; made once for each distinct word of an article.</summary>
internal sealed class NameWord
{
    private readonly LanguageLexicon lexicon;
    private IReadOnlyList<string>? keys;

    public NameWord(string text, LanguageLexicon lexicon)
    {
        this.lexicon = lexicon;
        Text = text;
        Readings = lexicon.HasCases ? [.. RussianNames.Readings(text)] : [new(text, Agreement.Person, Cases.Any)];
        Given = [.. Readings.Select(AsGiven).OfType<NameReading>()];
    }

    public string Text { get; }

    public IReadOnlyList<NameReading> Readings { get; }

    /// <summary>The readings that the list of given names knows; empty for a word that is none.</summary>
    public IReadOnlyList<NameReading> Given { get; }

    /// <summary>Sounds that the word shares with other spellings and forms of the name.</summary>
    public IReadOnlyList<string> Keys => keys ??= NameKeys.Of(Text, lexicon.Language);

    /// <summary>Whether one of its readings is that nominative.</summary>
    public bool CanBe(string nominative) => Readings.Any(r => Same(r.Nominative, nominative));

    /// <summary>Without regard to capitals and to ё.</summary>
    public static bool Same(string a, string b) => string.Equals(a.Replace('ё', 'е'), b.Replace('ё', 'е'), StringComparison.OrdinalIgnoreCase);

    private NameReading? AsGiven(NameReading reading)
    {
        var lower = reading.Nominative.ToLowerInvariant().Replace('ё', 'е');
        if (lexicon.Find(lower)?.GivenName is not { } gender)
            return null;
        var indeclinable = gender == Agreement.Feminine && reading.Nominative == Text && reading.Nominative[^1] is not ('а' or 'я');
        return reading with { Gender = gender, Nominative = Restored(reading.Nominative), Cases = indeclinable ? Cases.Any : reading.Cases };
    }

    /// <summary>Павл-а is Павел, Льв-а is Лев.</summary>
    private static string Restored(string nominative) => nominative switch
    {
        "Павл" => "Павел",
        "Льв" => "Лев",
        _ => nominative,
    };
}

/// <summary>The capitalised words of one article.</summary>
internal sealed class WordsOfNames(LanguageLexicon lexicon)
{
    private readonly Dictionary<string, NameWord> words = [];

    public NameWord Of(Item item) => Of(item.Text);

    public NameWord Of(string text)
    {
        if (!words.TryGetValue(text, out var word))
            words.Add(text, word = new(text, lexicon));
        return word;
    }
}
