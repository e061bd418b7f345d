using System.Text;

namespace NewsCorpus.Text.Analysis.Names;

/// <summary>
/// Folds a Latin spelling to the sounds of <see cref="CyrillicSounds"/>, as an English reader says it; <see cref="LatinReadings"/> has the others.
/// </summary>
public static class LatinSounds
{
    private static readonly (string From, string To)[] Starts = [("x", "s"), ("wr", "r"), ("kn", "n"), ("mc", "mak"), ("o'", "o")];

    // The first that fits wins, so longer groups stand before their own beginnings.
    private static readonly (string From, string To)[] Groups =
    [
        ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("dzh", "J"), ("shch", "S"), ("sh", "S"), ("ch", "C"), ("zh", "Z"), ("kh", "h"),
        ("ph", "f"), ("th", "t"), ("gh", "g"), ("ck", "k"), ("qu", "kv"), ("tz", "c"), ("ts", "c"), ("cz", "C"), ("sz", "S"),
        ("rz", "Z"), ("dj", "J"), ("ee", "i"), ("oo", "u"), ("ou", "u"), ("ng", "n"), ("ae", "e"), ("oe", "e"), ("ue", "u"),
        ("š", "S"), ("č", "C"), ("ž", "Z"), ("ć", "C"), ("ś", "s"), ("ź", "z"), ("ż", "Z"), ("ł", "l"), ("ř", "Z"), ("ě", "e"),
        ("đ", "J"), ("ä", "e"), ("ö", "e"), ("ü", "u"), ("ø", "e"), ("å", "o"), ("ñ", "n"), ("ç", "s"), ("ß", "s"),
    ];

    /// <summary>The sounds of a word in lower case; what is no Latin letter is left out.</summary>
    public static string Of(string word)
    {
        var sounds = new StringBuilder(word.Length);
        var at = Take(word, 0, Starts, sounds);
        while (at < word.Length)
        {
            var taken = Take(word, at, Groups, sounds);
            if (taken == 0)
                sounds.Append(Letter(word, at));
            at += Math.Max(taken, 1);
        }
        return sounds.ToString();
    }

    private static int Take(string word, int at, (string From, string To)[] groups, StringBuilder sounds)
    {
        foreach (var (from, to) in groups)
            if (word.AsSpan(at).StartsWith(from))
            {
                sounds.Append(to);
                return from.Length;
            }
        return 0;
    }

    private static string Letter(string word, int at)
    {
        var previous = at > 0 ? word[at - 1] : '\0';
        var next = at + 1 < word.Length ? word[at + 1] : '\0';
        return word[at] switch
        {
            'c' => "eiy".Contains(next) ? "s" : "k",
            'j' => "J",
            'g' => "eiy".Contains(next) ? "J" : "g",
            'q' => "k",
            'x' => "ks",
            'w' => "aeo".Contains(previous) ? "u" : "v",
            'h' => "aeiou".Contains(previous) && !"aeiou".Contains(next) ? "" : "h",
            'y' => "aeiou".Contains(next) ? "y" : "i",
            'e' when at == word.Length - 1 && word.Length > 3 => "",
            var letter => Plain(letter),
        };
    }

    /// <summary>The letter without its accent.</summary>
    private static string Plain(char letter)
    {
        if (char.IsSurrogate(letter))
            return "";
        var plain = letter.ToString().Normalize(NormalizationForm.FormD)[..1];
        return "abdefghiklmnoprstuvz".Contains(plain, StringComparison.Ordinal) ? plain : "";
    }
}
