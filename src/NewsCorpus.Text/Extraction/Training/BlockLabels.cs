using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Training;

/// <summary>Labels for the blocks of a page from the article's reference text.</summary>
public static class BlockLabels
{
    /// <summary>A block is the article where so many of its word trigrams stand in the reference (research, section 5).</summary>
    private const double EnoughTrigrams = 0.7;

    public static IReadOnlyList<bool?> FromReference(IReadOnlyList<Block> blocks, string reference)
    {
        var words = Tokens(reference);
        var trigrams = Trigrams(words).ToHashSet();
        var text = $" {string.Join(' ', words)} ";
        return [.. blocks.Select(b => (bool?)IsPart(Tokens(b.Text), trigrams, text))];
    }

    private static bool IsPart(List<string> words, HashSet<string> trigrams, string text) => words.Count switch
    {
        < 2 => false,
        2 => text.Contains($" {words[0]} {words[1]} ", StringComparison.Ordinal),
        _ => Trigrams(words).Average(t => trigrams.Contains(t) ? 1.0 : 0) >= EnoughTrigrams,
    };

    private static List<string> Tokens(string text)
    {
        var words = new Words(text);
        return [.. Enumerable.Range(0, words.Count).Select(i => words[i].ToString().ToLowerInvariant())];
    }

    private static IEnumerable<string> Trigrams(List<string> words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 2)).Select(i => $"{words[i]} {words[i + 1]} {words[i + 2]}");
}
