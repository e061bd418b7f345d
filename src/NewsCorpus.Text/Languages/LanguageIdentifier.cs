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

    /// <summary>ISO 639-1 code; "und" where there is too little text to tell.</summary>
    public static string Identify(string text)
    {
        var lower = (text.Length > LongestJudged ? text[..LongestJudged] : text).ToLowerInvariant();
        var scores = LanguageData.Folders.Keys.ToDictionary(language => language, _ => 0d);
        foreach (var (language, letters, weight) in Alphabets)
        {
            scores[language] += weight * lower.Count(letters.Contains);
        }

        foreach (var word in lower.Split([' ', '\n', '\u00a0', ',', '.', '"', '«', '»', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var (language, words) in StopWords.ByLanguage)
            {
                scores[language] += words.Contains(word) ? 1 : 0;
            }
        }

        var best = scores.MaxBy(score => score.Value);
        return best.Value > 0 ? best.Key : "und";
    }
}
