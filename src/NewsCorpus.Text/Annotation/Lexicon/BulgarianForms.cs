namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>Bulgarian inflection by rule, as far as the lexicon needs it.</summary>
internal sealed class BulgarianForms : IInflection
{
    private static readonly string[] AdjectiveEndings = ["и", "ият", "ия", "а", "ата", "о", "ото", "ите"];

    /// <param name="entry">Third person singular, with "=" and the aorist where it is another form; "!" before a word that stands for itself.</param>
    public IEnumerable<(Form Form, bool IsAdverbial)> Verb(string entry)
    {
        if (entry[0] == '!')
            return [(new(entry[1..], Cases.None, Agreement.Any), false)];
        var cut = entry.IndexOf('=', StringComparison.Ordinal);
        var present = cut < 0 ? entry : entry[..cut];
        var aorist = cut < 0 ? present : entry[(cut + 1)..];
        return Finite(present, aorist).Select(f => (f, false))
            .Concat(present[^1] is 'а' or 'я' ? [(new Form(present + "йки", Cases.None, Agreement.Any), true)] : []);
    }

    private static IEnumerable<Form> Finite(string present, string aorist)
    {
        var participle = aorist[^1] == 'е' ? aorist[..^1] + "а" : aorist;
        return
        [
            new(present, Cases.None, Agreement.Singular), new(PresentPlural(present), Cases.None, Agreement.Plural),
            new(aorist, Cases.None, Agreement.Singular), new(aorist + "ха", Cases.None, Agreement.Plural), new(aorist[..^1] + "оха", Cases.None, Agreement.Plural),
            new(participle + "л", Cases.None, Agreement.Masculine), new(participle + "ла", Cases.None, Agreement.Feminine),
            new(participle + "ло", Cases.None, Agreement.Neuter), new(participle + "ли", Cases.None, Agreement.Plural),
            new(present + "ше", Cases.None, Agreement.Singular), new(present[..^1] + "ел", Cases.None, Agreement.Masculine),
            new(present[..^1] + "еше", Cases.None, Agreement.Singular), new(present[..^1] + "яха", Cases.None, Agreement.Plural),
        ];
    }

    private static string PresentPlural(string present) => present[^1] switch
    {
        'а' or 'я' => present + "т",
        'и' when present[^2] is not ('ж' or 'ш' or 'ч') => present[..^1] + "ят",
        'е' when IsVowel(present[^2]) => present[..^1] + "ят",
        _ => present[..^1] + "ат",
    };

    /// <param name="entry">Indefinite singular; "/" and the plural where the rule does not give it, "=0" for a word that has this form alone.</param>
    /// <param name="isPerson">The noun names people.</param>
    public IEnumerable<Form> Noun(string entry, bool isPerson)
    {
        if (entry.EndsWith("=0", StringComparison.Ordinal))
            return [new(entry[..^2], Cases.Any, Agreement.Singular)];
        var cut = entry.IndexOf('/', StringComparison.Ordinal);
        var lemma = cut < 0 ? entry : entry[..cut];
        var plural = cut < 0 ? Plural(lemma) : entry[(cut + 1)..];
        return [.. Singular(lemma, isPerson), new(plural, Cases.Any, Agreement.Plural), new(plural + (plural[^1] == 'а' ? "та" : "те"), Cases.Any, Agreement.Plural)];
    }

    private static IEnumerable<Form> Singular(string lemma, bool isPerson)
    {
        var one = lemma[^1] switch { 'а' or 'я' => Agreement.Feminine, 'о' or 'е' => Agreement.Neuter, _ => Agreement.Masculine };
        if (isPerson)
            one = lemma.EndsWith("ка", StringComparison.Ordinal) || lemma.EndsWith("ца", StringComparison.Ordinal) ? Agreement.Feminine : Agreement.Person;
        yield return new(lemma, Cases.Any, one);
        switch (lemma[^1])
        {
            case 'а' or 'я':
                yield return new(lemma + "та", Cases.Any, one);
                break;
            case 'о' or 'е':
                yield return new(lemma + "то", Cases.Any, one);
                break;
            case 'й':
                yield return new(lemma[..^1] + "ят", Cases.Nominative, one);
                yield return new(lemma[..^1] + "я", Cases.Oblique, one);
                break;
            default:
                var (full, shorter) = lemma.EndsWith("тел", StringComparison.Ordinal) || lemma.EndsWith("ар", StringComparison.Ordinal) ? ("ят", "я") : ("ът", "а");
                yield return new(lemma + full, Cases.Nominative, one);
                yield return new(lemma + shorter, Cases.Oblique, one);
                yield return new(lemma + "та", Cases.Any, one);
                break;
        }
    }

    private static string Plural(string lemma) => lemma switch
    {
        [.. var stem, 'е', 'ц'] => stem + "ци",
        [.. var stem, 'к'] => stem + "ци",
        [.. var stem, 'г'] => stem + "зи",
        [.. var stem, 'и', 'е'] => stem + "ия",
        [.. var stem, 'а' or 'я' or 'й' or 'е'] => stem + "и",
        [.. var stem, 'о'] => stem + "а",
        _ => lemma + "и",
    };

    /// <param name="stem">Without the ending: "руск".</param>
    public IEnumerable<string> Adjective(string stem) => AdjectiveEndings.Select(ending => stem + ending);

    private static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ъ' or 'ю' or 'я';
}
