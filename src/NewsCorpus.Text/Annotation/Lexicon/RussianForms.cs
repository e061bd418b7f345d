namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>Russian inflection by rule, as far as the lexicon needs it.</summary>
internal sealed class RussianForms : IInflection
{
    private static readonly string[] AdjectiveEndings = ["ого", "ому", "ой", "ую", "ым", "ом", "ые", "ых", "ыми", "ое"];

    /// <param name="entry">Infinitive, with "=" and the third person singular where the rule does not give it (behind -ти and -чь: the past); another word stands for itself.</param>
    public IEnumerable<(Form Form, bool IsAdverbial)> Verb(string entry)
    {
        var cut = entry.IndexOf('=', StringComparison.Ordinal);
        var (infinitive, present) = cut < 0 ? (entry, null) : (entry[..cut], entry[(cut + 1)..]);
        var (bare, reflexive) = WithoutReflexive(infinitive);
        if (!bare.EndsWith("ть", StringComparison.Ordinal))
            return (present is null ? ShortAdjective(infinitive) : Past(present)).Select(f => (f, false));
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

    /// <summary>From the masculine past: привел, привела; произнес, произнесла.</summary>
    private static IEnumerable<Form> Past(string masculine)
    {
        var stem = masculine.TrimEnd('л') + "л";
        return
        [
            new(masculine, Cases.None, Agreement.Masculine), new(stem + "а", Cases.None, Agreement.Feminine),
            new(stem + "о", Cases.None, Agreement.Neuter), new(stem + "и", Cases.None, Agreement.Plural),
        ];
    }

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

    /// <inheritdoc/>
    public IEnumerable<Form> Noun(string entry, bool isPerson) => RussianNouns.Forms(entry, isPerson);

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

    private static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';
}
