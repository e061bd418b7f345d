using NewsCorpus.Text.Annotation.Lexicon;

namespace NewsCorpus.Text.Annotation.People;

/// <summary>The nominative of a full name that the catalogue does not know: one gender and one case for all its words.</summary>
internal static class Nominatives
{
    /// <param name="words">The words of the name, given name first.</param>
    /// <param name="attested">Capitalised words of the article: a nominative that stands in it is likelier.</param>
    /// <param name="hasCases">Whether the language declines names.</param>
    public static (string Name, Agreement Gender) Of(IReadOnlyList<NameWord> words, IReadOnlySet<string> attested, bool hasCases)
    {
        var given = words[0].Given.Count > 0 ? words[0].Given : words[0].Readings;
        var best = (Score: int.MinValue, Given: words[0].Text, Surname: words[^1].Text, Gender: Agreement.Person);
        foreach (var g in given)
            foreach (var s in words[^1].Readings)
                if ((g.Gender & s.Gender) is var gender and not Agreement.None && (g.Cases & s.Cases) is var cases and not Cases.None && Score(g, s, gender, cases, words, attested) is var score && score > best.Score)
                    best = (score, g.Nominative, s.Nominative, gender);
        var genderOf = hasCases ? best.Gender : words[0].Given.Aggregate(Agreement.None, (a, r) => a | r.Gender) is var a and not Agreement.None ? a : Agreement.Person;
        var middle = words.Skip(1).SkipLast(1).Select(Middle);
        return (string.Join(' ', [best.Given, .. middle, best.Surname]), genderOf);
    }

    /// <summary>A patronymic goes into the nominative with the name; other middle names stay as they are written.</summary>
    private static string Middle(NameWord word) => word.Readings.Select(r => r.Nominative).FirstOrDefault(IsPatronymic) ?? word.Text;

    public static bool IsPatronymic(string word) =>
        word.EndsWith("вич", StringComparison.Ordinal) || word.EndsWith("вна", StringComparison.Ordinal) || word.EndsWith("чна", StringComparison.Ordinal);

    /// <summary>A foreign woman's surname in a consonant does not change; a man's genitive is likelier than a woman's rare ending.</summary>
    private static int Score(NameReading given, NameReading surname, Agreement gender, Cases cases, IReadOnlyList<NameWord> words, IReadOnlySet<string> attested)
    {
        var score = (cases & Cases.Nominative) != 0 ? 2 : 0;
        if (surname.Nominative != words[^1].Text && attested.Contains(surname.Nominative))
            score += 3;
        if (given.Nominative != words[0].Text && surname.Nominative != words[^1].Text)
            score += 1;
        if (words[0].Given.Count == 0 && gender == Agreement.Masculine && (cases & Cases.Genitive) != 0 && words[0].Text[^1] == 'а' && words[^1].Text[^1] == 'а')
            score += 2;
        if (gender == Agreement.Feminine && surname.Nominative[^1] is not ('а' or 'я' or 'о' or 'е' or 'и' or 'у' or 'ю'))
            score -= 1;
        return score;
    }
}
