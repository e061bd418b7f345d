namespace NewsCorpus.Text.Languages.Identification;

/// <summary>Which letters a text is written in, by its first 400 characters: more than two thirds of one script rule out the languages of the other.</summary>
/// <param name="Other">Letters of neither.</param>
/// <param name="Kazakh">Of the Cyrillic ones, those that every other word of Kazakh has (і, қ) and its neighbours Kyrgyz, Tatar and Bashkir do not know.</param>
internal readonly record struct Script(int Latin, int Cyrillic, int Other, int Kazakh)
{
    private const int Judged = 400;

    /// <summary>Cyrillic letters: of 2,092 Kazakh strings of so many (LibreOffice) eight have none of these two.</summary>
    private const int ManyForKazakh = 60;

    public static Script Of(ReadOnlySpan<char> text)
    {
        int latin = 0, cyrillic = 0, other = 0, kazakh = 0;
        foreach (var c in text[..Math.Min(Judged, text.Length)])
        {
            latin += char.IsAsciiLetter(c) ? 1 : 0;
            cyrillic += c is >= '\u0400' and <= '\u04ff' ? 1 : 0;
            other += c is (>= '\u0370' and < '\u0400') or > '\u04ff' && char.IsLetter(c) ? 1 : 0;
            kazakh += c is 'і' or 'І' or 'қ' or 'Қ' ? 1 : 0;
        }

        return new(latin, cyrillic, other, kazakh);
    }

    /// <summary>None of the languages is written so.</summary>
    public bool IsForeign => Other > 2 * (Latin + Cyrillic);

    /// <summary>Serbian is written in both, and so is all that is not known.</summary>
    public bool Allows(string language) => language switch
    {
        "sr" or LanguageModel.Unknown => true,
        "en" => Cyrillic <= 2 * Latin,
        "kk" => Latin <= 2 * Cyrillic && (Kazakh > 0 || Cyrillic < ManyForKazakh),
        _ => Latin <= 2 * Cyrillic,
    };
}
