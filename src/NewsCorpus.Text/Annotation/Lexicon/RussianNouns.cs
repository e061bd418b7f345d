namespace NewsCorpus.Text.Annotation.Lexicon;

/// <summary>Declines Russian nouns by tables of endings.</summary>
internal static class RussianNouns
{
    /// <summary>Ending and cases: N G D A I L in the singular, small letters in the plural. The first ending is that of the lemma.</summary>
    private static readonly Dictionary<string, (Agreement Gender, string Endings)> Tables = new()
    {
        ["министр"] = (Agreement.Masculine, "=N а=GA у=D ом=I е=L ы=n ов=ga ам=d ами=i ах=l"),
        ["политик"] = (Agreement.Masculine, "=N а=GA у=D ом=I е=L и=n ов=ga ам=d ами=i ах=l"),
        ["врач"] = (Agreement.Masculine, "=N а=GA у=D ом=I ем=I е=L и=n ей=ga ам=d ами=i ах=l"),
        ["секретарь"] = (Agreement.Masculine, "ь=N я=GA ю=D ем=I е=L и=n ей=ga ям=d ями=i ях=l"),
        ["случай"] = (Agreement.Masculine, "й=N я=GA ю=D ем=I е=L и=n ев=ga ям=d ями=i ях=l"),
        ["управляющий"] = (Agreement.Masculine, "ий=N его=GA ему=D им=I ем=L ие=n их=ga им=d ими=i их=l"),
        ["уполномоченный"] = (Agreement.Masculine, "ый=N ого=GA ому=D ым=I ом=L ые=n ых=ga ым=d ыми=i ых=l"),
        ["газета"] = (Agreement.Feminine, "а=N ы=G е=DL у=A ой=I ы=n =ga ам=d ами=i ах=l"),
        ["книга"] = (Agreement.Feminine, "а=N и=G е=DL у=A ой=I и=n =ga ам=d ами=i ах=l"),
        ["судья"] = (Agreement.Feminine, "я=N и=G е=DL ю=A ей=I и=n й=ga ям=d ями=i ях=l"),
        ["комиссия"] = (Agreement.Feminine, "я=N и=GDL ю=A ей=I и=n й=ga ям=d ями=i ях=l"),
        ["столовая"] = (Agreement.Feminine, "ая=N ой=GDIL ую=A ые=n ых=ga ым=d ыми=i ых=l"),
        ["власть"] = (Agreement.Feminine, "ь=NA и=GDL ью=I и=na ей=g ям=d ями=i ях=l"),
        ["агентство"] = (Agreement.Neuter, "о=NA а=G у=D ом=I е=L а=na =g ам=d ами=i ах=l"),
        ["море"] = (Agreement.Neuter, "е=NA я=G ю=D ем=I е=L я=na й=g ям=d ями=i ях=l"),
        ["заявление"] = (Agreement.Neuter, "е=NA я=G ю=D ем=I и=L я=na й=g ям=d ями=i ях=l"),
        ["Штаты"] = (Agreement.Plural, "ы=n ов=ga ам=d ами=i ах=l"),
        ["Афины"] = (Agreement.Plural, "и=n =ga ам=d ами=i ах=l"),
    };

    /// <param name="entry">Nominative singular; "/stem" where the stem loses a vowel, "=0" indeclinable, "=f" feminine in -ь, "=p" plural only.</param>
    /// <param name="isPerson">The noun names people: the accusative is the genitive, and a woman can be meant by a masculine noun.</param>
    public static IEnumerable<Form> Forms(string entry, bool isPerson)
    {
        var parts = entry.Split('=');
        var (lemma, mark) = (parts[0].Split('/')[0], parts.ElementAtOrDefault(1));
        if (mark == "0")
            return [new(lemma, Cases.Any, Agreement.Singular)];
        var (gender, endings) = Tables[TableOf(lemma, mark, isPerson)];
        var table = endings.Split(' ').Select(e => e.Split('=')).ToList();
        var stem = parts[0].Split('/').ElementAtOrDefault(1) ?? lemma[..^table[0][0].Length];
        return table.Select((e, i) => FormOf(i == 0 ? lemma : stem + e[0], e[1], gender, isPerson));
    }

    private static string TableOf(string lemma, string? mark, bool isPerson) => (mark, lemma) switch
    {
        ("f", _) => "власть",
        ("p", [.., 'и']) => "Афины",
        ("p", _) => "Штаты",
        (_, [.., 'и', 'й']) when isPerson => "управляющий",
        (_, [.., 'ы', 'й']) when isPerson => "уполномоченный",
        (_, [.., 'а', 'я']) => "столовая",
        (_, [.., 'и', 'я']) => "комиссия",
        (_, [.., 'и', 'е']) => "заявление",
        (_, [.., var before, 'а']) => Hardens(before) ? "книга" : "газета",
        (_, [.., 'я']) => "судья",
        (_, [.., 'ь']) => "секретарь",
        (_, [.., 'й']) => "случай",
        (_, [.., 'о']) => "агентство",
        (_, [.., 'е']) => "море",
        (_, [.., 'ж' or 'ш' or 'ч' or 'щ']) => "врач",
        (_, [.., 'г' or 'к' or 'х']) => "политик",
        _ => "министр",
    };

    /// <summary>After these letters и stands for ы.</summary>
    private static bool Hardens(char c) => c is 'г' or 'к' or 'х' or 'ж' or 'ш' or 'ч' or 'щ';

    private static Form FormOf(string text, string letters, Agreement gender, bool isPerson)
    {
        var isPlural = char.IsLower(letters[0]);
        var cases = letters.Aggregate(Cases.None, (all, letter) => all | CaseOf(letter));
        if (!isPerson && gender != Agreement.Feminine || !isPerson && isPlural)
            cases = OfThing(cases);
        return new(text, cases, isPlural ? Agreement.Plural : isPerson ? Agreement.Person : gender);
    }

    /// <summary>The accusative of a thing is its nominative.</summary>
    private static Cases OfThing(Cases cases) => (cases & Cases.Nominative) != 0 ? cases | Cases.Accusative
        : (cases & Cases.Genitive) != 0 ? cases & ~Cases.Accusative : cases;

    private static Cases CaseOf(char letter) => char.ToUpperInvariant(letter) switch
    {
        'N' => Cases.Nominative,
        'G' => Cases.Genitive,
        'D' => Cases.Dative,
        'A' => Cases.Accusative,
        'I' => Cases.Instrumental,
        _ => Cases.Locative,
    };
}
