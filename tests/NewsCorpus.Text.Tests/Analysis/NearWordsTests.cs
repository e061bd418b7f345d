using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Text.Tests.Analysis;

public sealed class NearWordsTests
{
    private static readonly string[] Syllables = ["ра", "ре", "ро", "ста", "сте", "ни", "но", "ка", "ко", "ли", "ло", "ми", "мо", "тив", "тор", "ция", "ство", "ный"];

    /// <summary>Words that begin with the same letter, some with a mark behind them, sorted as an index is.</summary>
    private static readonly string[] Entries = [.. Words().Distinct().Take(20_000).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("постаника", 1)]
    [InlineData("постаника", 2)]
    [InlineData("прекоция", 2)]
    [InlineData("простовоо", 2)]
    public void They_are_those_that_a_look_at_every_word_finds_and_few_are_looked_at(string word, int limit)
    {
        var looks = 0;
        var near = NearWords.Of(word, limit, text =>
        {
            looks++;
            var at = Array.BinarySearch(Entries, text, StringComparer.Ordinal);
            return (at < 0 ? ~at : at) is var next && next < Entries.Length ? (Entries[next], Entries[next].TrimEnd('^')) : null;
        }).ToList();

        near.ShouldBe(Entries.Select(entry => entry.TrimEnd('^')).Where(other => EditDistance.Between(word, other, limit) <= limit), ignoreOrder: true);
        looks.ShouldBeLessThan(Entries.Length / 10);
    }

    private static IEnumerable<string> Words()
    {
        var random = new Random(1);
        while (true)
            yield return "п" + string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Syllables[random.Next(Syllables.Length)])) + (random.Next(10) == 0 ? "^" : "");
    }
}
