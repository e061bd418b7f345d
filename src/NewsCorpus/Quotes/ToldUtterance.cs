using System.Runtime.InteropServices;
using NewsCorpus.Quotes.Checking;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Quotes;

/// <summary>One thing said once, and the quotes that carry it, the fullest first.</summary>
public sealed record ToldUtterance(IReadOnlyList<QuoteTelling> Tellings)
{
    public QuoteTelling Fullest => Tellings[0];

    /// <summary>A telling beside the fullest, word by word; null for one that says the same, or shares too little with it to set side by side.</summary>
    public WordComparison? Differences(QuoteTelling telling) =>
        telling.Text != Fullest.Text && WordComparison.Of(new(Fullest.Text, Fullest.Article.Language), new(telling.Text, Fullest.Article.Language)) is { Verdict: not QuoteVerdict.AsIs } comparison
            ? comparison : null;
}

/// <summary>
/// Puts quotes of one speaker together: those of one utterance, and scraps too short for one of their own that stand in a fuller quote. Three
/// words prove nothing in the whole corpus, but much where one speaker's words about one meeting are set side by side.
/// </summary>
public static class Utterances
{
    /// <summary>Words in a run. Two people's three words in a row are seldom the same by chance; a quote cut short still keeps some.</summary>
    private const int RunLength = 3;

    /// <summary>Share of the shorter quote's runs that the fuller one must hold: above it reporters shorten, below it they report something else.</summary>
    private const double SameFrom = 0.5;

    /// <returns>What most articles tell first; of equals, in the order of the quotes given.</returns>
    public static IReadOnlyList<ToldUtterance> Group(IReadOnlyList<QuoteTelling> quotes)
    {
        var utterances = new List<List<(int Index, QuoteTelling Quote)>>();
        var holders = new Dictionary<string, List<int>>(); // run → the utterances whose fullest quote holds it
        var places = new Dictionary<int, int>(); // stored utterance → its place in the list
        foreach (var telling in quotes.Index().OrderByDescending(t => t.Item.Text.Length))
        {
            var runs = RunsOf(telling.Item);
            var known = telling.Item.Utterance is { } stored && places.TryGetValue(stored, out var at) ? at : Carrying(runs, holders);
            var place = known ?? utterances.Count;
            if (known is null)
            {
                utterances.Add([]);
                foreach (var run in runs) (CollectionsMarshal.GetValueRefOrAddDefault(holders, run, out _) ??= []).Add(place);
            }
            utterances[place].Add(telling);
            if (telling.Item.Utterance is { } id) places.TryAdd(id, place);
        }
        return [.. utterances
            .OrderByDescending(u => u.DistinctBy(t => t.Quote.Article.Id).Count()).ThenBy(u => u.Min(t => t.Index))
            .Select(u => new ToldUtterance([.. u.Select(t => t.Quote)]))];
    }

    /// <summary>The first utterance that holds enough of the runs; null where there is none.</summary>
    private static int? Carrying(HashSet<string> runs, Dictionary<string, List<int>> holders) => runs
        .SelectMany(run => holders.GetValueOrDefault(run) ?? [])
        .CountBy(utterance => utterance)
        .Where(shared => shared.Value >= SameFrom * runs.Count)
        .Min(shared => (int?)shared.Key);

    /// <summary>Every run of three words in one language, letter case and "ё" apart; the whole text where it is shorter than that.</summary>
    private static HashSet<string> RunsOf(QuoteTelling quote)
    {
        string[] words = [.. LetterFold.WordsOf(quote.Text)];
        var length = Math.Min(RunLength, words.Length);
        return [.. Enumerable.Range(0, words.Length - length + 1).Select(i => $"{quote.Article.Language}: {string.Join(' ', words, i, length)}")];
    }
}
