namespace NewsCorpus.Text.Languages.Identification;

/// <summary>Which letters a text is written in, by its first 400 characters: more than two thirds of one script rule out the languages of the other.</summary>
/// <param name="Other">Letters of neither.</param>
internal readonly record struct Script(int Latin, int Cyrillic, int Other)
{
    private const int Judged = 400;

    public static Script Of(ReadOnlySpan<char> text)
    {
        int latin = 0, cyrillic = 0, other = 0;
        foreach (var c in text[..Math.Min(Judged, text.Length)])
        {
            latin += char.IsAsciiLetter(c) ? 1 : 0;
            cyrillic += c is >= '\u0400' and <= '\u04ff' ? 1 : 0;
            other += c is (>= '\u0370' and < '\u0400') or > '\u04ff' && char.IsLetter(c) ? 1 : 0;
        }

        return new(latin, cyrillic, other);
    }

    /// <summary>None of the languages is written so.</summary>
    public bool IsForeign => Other > 2 * (Latin + Cyrillic);

    /// <summary>Serbian is written in both.</summary>
    public bool Allows(string language) => language switch
    {
        "sr" => true,
        "en" => Cyrillic <= 2 * Latin,
        _ => Latin <= 2 * Cyrillic,
    };
}
