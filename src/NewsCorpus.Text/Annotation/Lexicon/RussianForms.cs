namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>Russian inflection by rule, as far as the lexicon needs it.</summary>
internal sealed class RussianForms : IInflection
{
    private static readonly string[] AdjectiveEndings = ["ого", "ому", "ой", "ую", "ым", "ом", "ые", "ых", "ыми", "ое"];

    /// <param name="entry">Infinitive, with "=" and the third person singular where the rule does not give it; another word stands for itself.</param>
    public IEnumerable<(Form Form, bool IsAdverbial)> Verb(string entry)
    {
        var (infinitive, present) = Split(entry, '=');
        var (bare, reflexive) = WithoutReflexive(infinitive);
        if (!bare.EndsWith("ть", StringComparison.Ordinal))
            return ShortAdjective(infinitive).Select(f => (f, false));
        var stem = bare[..^2];
        var third = WithoutReflexive(present ?? Third(stem)).Bare;
        return Finite(stem, third).Select(f => (f with { Text = f.Text + Reflexive(f.Text, reflexive) }, false))
            .Concat(Adverbial(stem, third).Select(t => (new Form(t + (reflexive ? "сь" : ""), Cases.None, Agreement.Any), true)))
            .Concat(reflexive ? [(new Form(stem + "вшись", Cases.None, Agreement.Any), true)] : []);
    }

    private static IEnumerable<Form> Finite(string stem, string third) =>
    [
        new(stem + "л", Cases.None, Agreement.Masculine), new(stem + "ла", Cases.None, Agreement.Feminine),
        new(stem + "ло", Cases.None, Agreement.Neuter), new(stem + "ли", Cases.None, Agreement.Plural),
        new(third, Cases.None, Agreement.Singular), new(ThirdPlural(third), Cases.None, Agreement.Plural),
    ];

    private static IEnumerable<string> Adverbial(string stem, string third)
    {
        yield return stem + "в";
        var plural = ThirdPlural(third);
        yield return plural[..^2] + (plural[^3] is 'ж' or 'ш' or 'ч' or 'щ' ? "а" : "я");
    }

    private static string Reflexive(string form, bool reflexive) => !reflexive ? "" : form[^1] is 'а' or 'о' or 'и' ? "сь" : "ся";

    private static string Third(string stem) => stem switch
    {
        [.., 'о', 'в', 'а'] => stem[..^3] + "ует",
        [.., 'д', 'а', 'в', 'а'] => stem[..^2] + "ет",
        [.., 'н', 'у'] => stem[..^1] + "ет",
        [.., 'и'] => stem + "т",
        _ => stem + "ет",
    };

    private static string ThirdPlural(string third) => third switch
    {
        [.. var stem, 'и', 'т'] => stem + (stem[^1] is 'ж' or 'ш' or 'ч' or 'щ' ? "ат" : "ят"),
        [.. var stem, 'е', 'т'] => stem + (IsVowel(stem[^1]) ? "ют" : "ут"),
        _ => third,
    };

    private static IEnumerable<Form> ShortAdjective(string word) => word.EndsWith('н')
        ?
        [
            new(word, Cases.None, Agreement.Masculine), new(word + "а", Cases.None, Agreement.Feminine),
            new(word + "о", Cases.None, Agreement.Neuter), new(word + "ы", Cases.None, Agreement.Plural),
        ]
        : [new(word, Cases.None, Agreement.Any)];

    /// <param name="entry">Nominative singular; "/stem" where the stem loses a vowel, "=0" indeclinable, "=f" feminine in -ь, "=p" plural only.</param>
    /// <param name="isPerson">The noun names people, so that a woman can be meant by a masculine one.</param>
    public IEnumerable<Form> Noun(string entry, bool isPerson)
    {
        var (word, mark) = Split(entry, '=');
        var (lemma, given) = Split(word, '/');
        return mark switch
        {
            "0" => [new Form(lemma, Cases.Any, Agreement.Singular)],
            "p" => Plural(lemma[..^1], lemma[^1] is 'и' && !Hushes(lemma[^2]) ? 'и' : 'ы', "ов", isPerson).Prepend(new(lemma, Cases.Nominative | Cases.Accusative, Agreement.Plural)),
            "f" => Feminine3(lemma[..^1]),
            _ => Declined(lemma, given, isPerson),
        };
    }

    private static IEnumerable<Form> Declined(string lemma, string? given, bool isPerson)
    {
        var stem = given ?? lemma[..^1];
        return lemma[^1] switch
        {
            'й' when lemma[^2] is 'ы' or 'и' && isPerson => AdjectiveNoun(lemma[..^2], lemma),
            'я' when lemma[^2] == 'а' => FeminineAdjective(lemma[..^2], lemma),
            'а' => FirstSoft(lemma, stem, Hushes(stem[^1]) || stem[^1] is 'г' or 'к' or 'х' ? "и" : "ы", "е", "у", "ой", isPerson),
            'я' when stem[^1] == 'и' => FirstSoft(lemma, stem, "и", "и", "ю", "ей", isPerson),
            'я' => FirstSoft(lemma, stem, "и", "е", "ю", "ей", isPerson),
            'ь' => Second(lemma, stem, "я", "ю", "ем", "и", "ей", isPerson),
            'й' => Second(lemma, stem, "я", "ю", "ем", "и", "ев", isPerson),
            'о' => Neuter(lemma, stem, "а", "у", "ом", "е", "а"),
            'е' => Neuter(lemma, stem, "я", "ю", "ем", stem[^1] == 'и' ? "и" : "е", "я"),
            var last => Second(lemma, given ?? lemma, "а", "у", last == 'ц' || Hushes(last) ? "ем" : "ом", Hushes(last) || last is 'г' or 'к' or 'х' ? "и" : "ы", Hushes(last) ? "ей" : "ов", isPerson),
        };
    }

    private static Agreement OfPerson(bool isPerson, Agreement grammatical) => isPerson ? Agreement.Person : grammatical;

    private static IEnumerable<Form> Second(string lemma, string stem, string gen, string dat, string ins, string pl, string genPl, bool isPerson)
    {
        var one = OfPerson(isPerson, Agreement.Masculine);
        return
        [
            new(lemma, isPerson ? Cases.Nominative : Cases.Nominative | Cases.Accusative, one),
            new(stem + gen, isPerson ? Cases.Genitive | Cases.Accusative : Cases.Genitive, one), new(stem + dat, Cases.Dative, one),
            new(stem + ins, Cases.Instrumental, one), new(stem + "ом", Cases.Instrumental, one), new(stem + "е", Cases.Locative, one),
            .. Plural(stem, pl[0], genPl, isPerson),
        ];
    }

    private static IEnumerable<Form> FirstSoft(string lemma, string stem, string gen, string dat, string acc, string ins, bool isPerson)
    {
        var one = OfPerson(isPerson, Agreement.Feminine);
        return
        [
            new(lemma, Cases.Nominative, one), new(stem + gen, Cases.Genitive | (gen == dat ? Cases.Dative | Cases.Locative : Cases.None), one),
            new(stem + dat, Cases.Dative | Cases.Locative | (gen == dat ? Cases.Genitive : Cases.None), one), new(stem + acc, Cases.Accusative, one), new(stem + ins, Cases.Instrumental, one),
            .. Plural(stem, gen[0], stem[^1] == 'и' ? "й" : "", isPerson),
        ];
    }

    private static IEnumerable<Form> Plural(string stem, char ending, string genitive, bool isPerson)
    {
        var soft = ending == 'и' && !Hushes(stem[^1]) && stem[^1] is not ('г' or 'к' or 'х');
        yield return new(stem + ending, isPerson ? Cases.Nominative : Cases.Nominative | Cases.Accusative, Agreement.Plural);
        yield return new(stem + genitive, isPerson ? Cases.Genitive | Cases.Accusative : Cases.Genitive, Agreement.Plural);
        yield return new(stem + (soft ? "ям" : "ам"), Cases.Dative, Agreement.Plural);
        yield return new(stem + (soft ? "ями" : "ами"), Cases.Instrumental, Agreement.Plural);
        yield return new(stem + (soft ? "ях" : "ах"), Cases.Locative, Agreement.Plural);
    }

    private static IEnumerable<Form> Neuter(string lemma, string stem, string gen, string dat, string ins, string loc, string pl) =>
    [
        new(lemma, Cases.Nominative | Cases.Accusative, Agreement.Neuter), new(stem + gen, Cases.Genitive, Agreement.Neuter),
        new(stem + dat, Cases.Dative, Agreement.Neuter), new(stem + ins, Cases.Instrumental, Agreement.Neuter), new(stem + loc, Cases.Locative, Agreement.Neuter),
        new(stem + pl, Cases.Nominative | Cases.Accusative, Agreement.Plural), new(stem + (pl == "я" ? "й" : ""), Cases.Genitive, Agreement.Plural),
        new(stem + pl + "м", Cases.Dative, Agreement.Plural), new(stem + pl + "ми", Cases.Instrumental, Agreement.Plural), new(stem + pl + "х", Cases.Locative, Agreement.Plural),
    ];

    private static IEnumerable<Form> Feminine3(string stem) =>
    [
        new(stem + "ь", Cases.Nominative | Cases.Accusative, Agreement.Feminine), new(stem + "и", Cases.Genitive | Cases.Dative | Cases.Locative, Agreement.Feminine),
        new(stem + "ью", Cases.Instrumental, Agreement.Feminine), new(stem + "и", Cases.Nominative | Cases.Accusative, Agreement.Plural),
        new(stem + "ей", Cases.Genitive, Agreement.Plural), new(stem + "ями", Cases.Instrumental, Agreement.Plural),
    ];

    private static IEnumerable<Form> AdjectiveNoun(string stem, string lemma) =>
    [
        new(lemma, Cases.Nominative, Agreement.Person), new(stem + (Hushes(stem[^1]) ? "его" : "ого"), Cases.Genitive | Cases.Accusative, Agreement.Person),
        new(stem + (Hushes(stem[^1]) ? "ему" : "ому"), Cases.Dative, Agreement.Person), new(stem + "ые", Cases.Nominative, Agreement.Plural),
        new(stem + (Hushes(stem[^1]) ? "им" : "ым"), Cases.Instrumental, Agreement.Person), new(stem + "ие", Cases.Nominative, Agreement.Plural),
        new(stem + "ых", Cases.Genitive, Agreement.Plural), new(stem + "их", Cases.Genitive, Agreement.Plural),
    ];

    private static IEnumerable<Form> FeminineAdjective(string stem, string lemma) =>
        [new(lemma, Cases.Nominative, Agreement.Feminine), new(stem + "ой", Cases.Oblique, Agreement.Feminine), new(stem + "ую", Cases.Accusative, Agreement.Feminine)];

    /// <param name="stem">Without the ending: "российск".</param>
    public IEnumerable<string> Adjective(string stem)
    {
        yield return stem + "ий";
        yield return stem + "ый";
        yield return stem + "ая";
        yield return stem + "ие";
        yield return stem + "им";
        yield return stem + "их";
        yield return stem + "ими";
        foreach (var ending in AdjectiveEndings)
            yield return stem + ending;
    }

    private static (string Bare, bool Reflexive) WithoutReflexive(string word) =>
        word.EndsWith("ся", StringComparison.Ordinal) || word.EndsWith("сь", StringComparison.Ordinal) ? (word[..^2], true) : (word, false);

    private static (string First, string? Second) Split(string entry, char at) =>
        entry.IndexOf(at, StringComparison.Ordinal) is var i and >= 0 ? (entry[..i], entry[(i + 1)..]) : (entry, null);

    private static bool Hushes(char c) => c is 'ж' or 'ш' or 'ч' or 'щ';

    private static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';
}
