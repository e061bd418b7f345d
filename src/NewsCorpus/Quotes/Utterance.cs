using System.Text.RegularExpressions;

namespace NewsCorpus.Quotes;

/// <summary>One thing said once, and the quotes that carry it, the fullest first.</summary>
public sealed record Utterance(IReadOnlyList<QuoteTelling> Tellings)
{
    public QuoteTelling Fullest => Tellings[0];
}

/// <summary>Puts quotes of one speaker together where they carry the same words.</summary>
public static partial class Utterances
{
    /// <summary>Words in a run. Two people's three words in a row are seldom the same by chance; a quote cut short still keeps some.</summary>
    private const int RunLength = 3;

    /// <summary>Share of the shorter quote's runs that the fuller one must hold: above it reporters shorten, below it they report something else.</summary>
    private const double SameFrom = 0.5;

    /// <returns>In the order of the quotes given: an utterance stands where its first quote stood.</returns>
    public static IReadOnlyList<Utterance> Group(IReadOnlyList<QuoteTelling> quotes)
    {
        var utterances = new List<(HashSet<string> Runs, List<(int Index, QuoteTelling Quote)> Tellings)>();
        foreach (var telling in quotes.Index().OrderByDescending(t => t.Item.Text.Length))
        {
            var runs = RunsOf(telling.Item.Text);
            var same = utterances.Find(u => u.Tellings[0].Quote.Article.Language == telling.Item.Article.Language && IsCarriedBy(runs, u.Runs));
            if (same.Tellings is null) utterances.Add((runs, [telling]));
            else same.Tellings.Add(telling);
        }
        return [.. utterances.OrderBy(u => u.Tellings.Min(t => t.Index)).Select(u => new Utterance([.. u.Tellings.Select(t => t.Quote)]))];
    }

    private static bool IsCarriedBy(HashSet<string> runs, HashSet<string> fuller) =>
        runs.Count > 0 && runs.Count(fuller.Contains) >= SameFrom * runs.Count;

    /// <summary>Every run of three words, letter case and "ё" apart; the whole text where it is shorter than that.</summary>
    private static HashSet<string> RunsOf(string text)
    {
        string[] words = [.. Word().Matches(text.ToLowerInvariant().Replace('ё', 'е')).Select(m => m.Value)];
        return words.Length < RunLength
            ? [string.Join(' ', words)]
            : [.. Enumerable.Range(0, words.Length - RunLength + 1).Select(i => string.Join(' ', words, i, RunLength))];
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
