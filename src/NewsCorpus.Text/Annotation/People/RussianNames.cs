using NewsCorpus.Text.Annotation.Lexicon;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>Reads the ending of a Russian word of a name backwards: every nominative that the form can come from.</summary>
internal static class RussianNames
{
    private const Cases GenAcc = Cases.Genitive | Cases.Accusative;
    private const Cases FeminineOblique = Cases.Genitive | Cases.Dative | Cases.Instrumental | Cases.Locative;
    private const Cases DatLoc = Cases.Dative | Cases.Locative;

    /// <summary>Ending, letters to cut, letters to add, gender, cases; the likelier reading first.</summary>
    private static readonly (string Ending, string Add, Agreement Gender, Cases Cases)[] Rules =
    [
        ("ого", "ый", Agreement.Masculine, GenAcc), ("ого", "ой", Agreement.Masculine, GenAcc), ("ого", "ий", Agreement.Masculine, GenAcc),
        ("его", "ий", Agreement.Masculine, GenAcc), ("ому", "ый", Agreement.Masculine, Cases.Dative), ("ому", "ий", Agreement.Masculine, Cases.Dative),
        ("ому", "ой", Agreement.Masculine, Cases.Dative), ("ему", "ий", Agreement.Masculine, Cases.Dative),
        ("ским", "ский", Agreement.Masculine, Cases.Instrumental), ("цким", "цкий", Agreement.Masculine, Cases.Instrumental),
        ("ым", "", Agreement.Masculine, Cases.Instrumental), ("ым", "ый", Agreement.Masculine, Cases.Instrumental),
        ("ском", "ский", Agreement.Masculine, Cases.Locative), ("ом", "", Agreement.Masculine, Cases.Instrumental),
        ("ом", "ый", Agreement.Masculine, Cases.Locative), ("ием", "ий", Agreement.Masculine, Cases.Instrumental), ("ией", "ия", Agreement.Feminine, Cases.Instrumental),
        ("ем", "й", Agreement.Masculine, Cases.Instrumental), ("ем", "ь", Agreement.Masculine, Cases.Instrumental), ("ем", "", Agreement.Masculine, Cases.Instrumental),
        ("ской", "ская", Agreement.Feminine, FeminineOblique), ("ой", "а", Agreement.Person, FeminineOblique), ("ой", "ая", Agreement.Feminine, FeminineOblique),
        ("ей", "я", Agreement.Person, Cases.Instrumental), ("ей", "а", Agreement.Person, Cases.Instrumental), ("ую", "ая", Agreement.Feminine, Cases.Accusative),
        ("ии", "ия", Agreement.Feminine, FeminineOblique), ("ии", "ий", Agreement.Masculine, Cases.Locative), ("ию", "ий", Agreement.Masculine, Cases.Dative),
        ("ию", "ия", Agreement.Feminine, Cases.Accusative), ("ия", "ий", Agreement.Masculine, GenAcc), ("а", "", Agreement.Masculine, GenAcc),
        ("я", "й", Agreement.Masculine, GenAcc), ("я", "ь", Agreement.Masculine, GenAcc), ("у", "", Agreement.Masculine, Cases.Dative),
        ("у", "а", Agreement.Person, Cases.Accusative), ("ю", "й", Agreement.Masculine, Cases.Dative), ("ю", "ь", Agreement.Masculine, Cases.Dative),
        ("ю", "я", Agreement.Person, Cases.Accusative), ("е", "", Agreement.Masculine, Cases.Locative), ("е", "а", Agreement.Person, DatLoc),
        ("е", "й", Agreement.Masculine, Cases.Locative), ("е", "ь", Agreement.Masculine, Cases.Locative), ("е", "я", Agreement.Person, DatLoc),
        ("ы", "а", Agreement.Person, Cases.Genitive), ("и", "а", Agreement.Person, Cases.Genitive), ("и", "я", Agreement.Person, Cases.Genitive),
        ("и", "ь", Agreement.Feminine, FeminineOblique),
    ];

    private static readonly ILookup<char, (string Ending, string Add, Agreement Gender, Cases Cases)> RulesByLastLetter = Rules.ToLookup(r => r.Ending[^1]);

    /// <summary>The word as its own nominative first.</summary>
    public static IEnumerable<NameReading> Readings(string word)
    {
        yield return Unchanged(word);
        if (!IsVowel(char.ToLowerInvariant(word[^1])))
            yield return new(word, Agreement.Feminine, Cases.Any);
        foreach (var rule in RulesByLastLetter[char.ToLowerInvariant(word[^1])])
            if (word.Length - rule.Ending.Length >= 2 && word.EndsWith(rule.Ending, StringComparison.OrdinalIgnoreCase) && Fits(word[..^rule.Ending.Length] + rule.Add, rule.Add))
                yield return new(word[..^rule.Ending.Length] + rule.Add, rule.Gender, rule.Cases);
    }

    /// <summary>A nominative that lost its ending must end in a consonant: Уилана comes from Уилан, Помпео from nothing.</summary>
    private static bool Fits(string nominative, string added) => added.Length > 0 ? added.Length > 1 || added[0] is 'й' or 'я' || !IsVowel(nominative[^2]) : !IsVowel(nominative[^1]) && nominative[^1] is not 'ь';

    private static NameReading Unchanged(string word) => char.ToLowerInvariant(word[^1]) switch
    {
        'а' or 'я' when IsFeminineSurname(word) => new(word, Agreement.Feminine, Cases.Nominative),
        'а' or 'я' => new(word, Agreement.Person, Cases.Nominative),
        'о' or 'е' or 'и' or 'у' or 'ю' or 'э' or 'ы' => new(word, Agreement.Person, Cases.Any),
        _ => new(word, Agreement.Person, Cases.Nominative),
    };

    private static bool IsFeminineSurname(string word) =>
        word.EndsWith("ова", StringComparison.Ordinal) || word.EndsWith("ева", StringComparison.Ordinal) || word.EndsWith("ина", StringComparison.Ordinal) || word.EndsWith("ая", StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';
}
