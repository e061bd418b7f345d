using System.Text.RegularExpressions;

namespace NewsCorpus.Text.Analysis.Names;

/// <summary>Other ways to read a Latin spelling: each is written so that <see cref="LatinSounds"/> reads it aloud rightly.</summary>
public static partial class LatinReadings
{
    private static readonly (string From, string To)[] Slavic =
    [
        ("sch", "sh"), ("tsch", "tch"), ("ch", "kh"), ("ei", "ai"), ("eu", "oi"), ("j", "y"), ("z", "ts"), ("w", "v"),
        ("ge", "ghe"), ("gi", "ghi"), ("ie", "i"), ("ce", "tse"), ("ci", "tsi"), ("cy", "tsi"),
    ];

    private static readonly (string From, string To)[] French =
    [
        ("ch", "sh"), ("j", "zh"), ("eau", "o"), ("aux", "o"), ("oux", "u"), ("ou", "u"), ("oi", "ua"), ("gn", "ny"),
        ("ge", "zhe"), ("gi", "zhi"), ("qu", "k"),
    ];

    private static readonly (string From, string To)[] FrenchEnds = [("ier", "ie"), ("et", "e"), ("ez", "e")];

    /// <summary>Readings that differ from the spelling itself, without repetition; none where there is no other.</summary>
    /// <param name="word">Lower case, Latin.</param>
    public static IEnumerable<string> Of(string word)
    {
        string?[] readings = [AsSlavic(word), AsFrench(word), AsGreek(word), SilentGh(word), LongVowels(word), AsPinyin(word)];
        return readings.OfType<string>().Where(reading => reading != word).Distinct();
    }

    private static string AsSlavic(string word)
    {
        var reading = Replace(word, Slavic);
        return StartsWithStop().IsMatch(reading) ? "sh" + reading[1..] : reading;
    }

    private static string AsFrench(string word)
    {
        var reading = Replace(word, French);
        foreach (var (from, to) in FrenchEnds)
            if (reading.EndsWith(from, StringComparison.Ordinal))
                reading = reading[..^from.Length] + to;
        return reading;
    }

    /// <summary>ch as k; c as ch in South Slavic names in -ic.</summary>
    private static string AsGreek(string word)
    {
        var reading = word.Replace("ch", "k", StringComparison.Ordinal);
        return reading.EndsWith("ic", StringComparison.Ordinal) ? reading.Replace("c", "ch", StringComparison.Ordinal) : reading;
    }

    private static string SilentGh(string word) => Replace(word, [("ough", "o"), ("igh", "ai"), ("ea", "i"), ("th", "t")]);

    private static string LongVowels(string word) => LongA().Replace(LongI().Replace(word, "ai$1e"), "ei$1$2");

    private static string? AsPinyin(string word) => Syllables().IsMatch(word) && PinyinLetter().IsMatch(word)
        ? Replace(word, [("zh", "ch"), ("j", "ts"), ("q", "ts"), ("x", "s")])
        : null;

    private static string Replace(string word, (string From, string To)[] pairs) =>
        pairs.Aggregate(word, (text, pair) => text.Replace(pair.From, pair.To, StringComparison.Ordinal));

    [GeneratedRegex("^s[tp]")]
    private static partial Regex StartsWithStop();

    [GeneratedRegex("[iy]([bcdgklmnprstvz])e")]
    private static partial Regex LongI();

    [GeneratedRegex("a([bcdgklmnprstvz])([ei])")]
    private static partial Regex LongA();

    [GeneratedRegex("^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|n)?){1,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex Syllables();

    [GeneratedRegex("[jqx]|zh")]
    private static partial Regex PinyinLetter();
}
