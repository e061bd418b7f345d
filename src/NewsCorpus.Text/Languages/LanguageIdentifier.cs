using System.Buffers;

namespace NewsCorpus.Text.Languages;

/// <summary>Which language is a text in? Letters that only some alphabets have, then stop words.</summary>
public static class LanguageIdentifier
{
    /// <summary>Longer texts are judged by their beginning, in characters.</summary>
    private const int LongestJudged = 6000;

    /// <summary>Letters of each Cyrillic alphabet that its neighbours lack, and how much one of them says.</summary>
    private static readonly (string Language, string Letters, double Weight)[] Alphabets =
    [
        ("ru", "ыэё", 0.6), ("bg", "ъ", 0.6), ("uk", "їєґ", 2), ("be", "ў", 2), ("uk", "і", 0.5), ("be", "іэы", 0.5),
        ("sr", "ћђ", 2), ("sr", "јљњџ", 0.7), ("mk", "ѓќѕ", 2), ("mk", "јљњџ", 0.6), ("kk", "әғқңөұүһ", 2), ("kk", "іы", 0.4),
    ];

    private static readonly SearchValues<char> TellingLetters = SearchValues.Create([.. Alphabets.SelectMany(a => a.Letters).Distinct()]);

    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" \n\u00a0,.\"«»():");

    /// <summary>ISO 639-1 code; "und" where there is too little text to tell.</summary>
    public static string Identify(string text)
    {
        var lower = (text.Length > LongestJudged ? text[..LongestJudged] : text).ToLowerInvariant();
        var scores = LanguageData.Folders.Keys.ToDictionary(language => language, _ => 0d);
        AddLetters(scores, lower);
        foreach (var range in lower.AsSpan().SplitAny(BetweenWords))
        {
            foreach (var language in StopWords.LanguagesOf(lower.AsSpan(range)))
            {
                scores[language]++;
            }
        }

        var best = scores.MaxBy(score => score.Value);
        return best.Value > 0 ? best.Key : "und";
    }

    private static void AddLetters(Dictionary<string, double> scores, ReadOnlySpan<char> rest)
    {
        var counts = new int[Alphabets.Length];
        for (var at = rest.IndexOfAny(TellingLetters); at >= 0; at = rest.IndexOfAny(TellingLetters))
        {
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] += Alphabets[i].Letters.Contains(rest[at]) ? 1 : 0;
            }

            rest = rest[(at + 1)..];
        }

        for (var i = 0; i < counts.Length; i++)
        {
            scores[Alphabets[i].Language] += Alphabets[i].Weight * counts[i];
        }
    }
}
