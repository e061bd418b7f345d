namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>Finds the headline above a text: a line that is no sentence, about what the text is about, perhaps printed twice.</summary>
internal static class HeadlineFinder
{
    /// <summary>A headline further above the text than this many blocks belongs to something else.</summary>
    private const int Farthest = 40;

    /// <summary>A headline shares at least this much of its longer words with the text, and at least two of them.</summary>
    private const double LeastOverlap = 0.3;

    /// <summary>Where no line is like that, one word in five will do right above the text: short texts share few words with their headline.</summary>
    private const double LeastOverlapNear = 0.2;

    private const int Near = 3;

    /// <summary>Index of the headline's block; null where no line above the text's first sentence can be it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">Indexes of the blocks that are taken for the text.</param>
    public static int? Find(PageFacts page, IEnumerable<int> text)
    {
        var sentences = text.Where(i => page.Blocks[i].EndsAsSentence).ToList();
        if (sentences.Count == 0)
        {
            return null;
        }

        var topic = page.Topic(sentences);
        var lines = Above(page, sentences[0], Farthest);
        var candidates = lines.Where(i => page.Blocks[i].SharedWith(topic) >= 2 && page.Blocks[i].ShareIn(topic) >= LeastOverlap).ToList();
        if (candidates.Count == 0)
        {
            candidates = [.. lines.Where(i => i >= sentences[0] - Near && page.Blocks[i].ShareIn(topic) >= LeastOverlapNear)];
        }

        return candidates.Count == 0 ? null
            : FirstCopy(page, candidates, FirstOfGroup(candidates, candidates.MaxBy(i => Score(page, i, sentences[0], topic))));
    }

    private static List<int> Above(PageFacts page, int first, int distance) =>
        [.. Enumerable.Range(Math.Max(0, first - distance), Math.Min(first, distance) + 1).Where(i => CanBe(page.Blocks[i]))];

    private static bool CanBe(BlockFacts block) =>
        block.Furniture is null && block.Words.Count is >= 3 and <= 30 && block.Length <= 220
        && block.Text[^1] != '.' && block.Counts.Separators < 2 && block.Dates.All(date => date.Year is null)
        && !block.HasClock;

    private static double Score(PageFacts page, int i, int first, HashSet<uint> topic) =>
        page.Blocks[i].ShareIn(topic) + (Math.Min(page.Blocks[i].SharedWith(topic), 6) * 0.1) - (0.04 * (first - i))
        + (page.Copies(i) is > 1 and < 5 ? 0.4 : page.IsAboveCredit(i) ? -0.3 : 0);

    /// <summary>Headline, then subtitle: of candidates that follow each other the first is the headline.</summary>
    private static int FirstOfGroup(List<int> candidates, int best)
    {
        var at = candidates.IndexOf(best);
        while (at > 0 && candidates[at - 1] >= candidates[at] - 2)
        {
            at--;
        }

        return candidates[at];
    }

    /// <summary>Of several copies the first that is not the wording of a picture (which a credit follows).</summary>
    private static int FirstCopy(PageFacts page, List<int> candidates, int title)
    {
        var copies = candidates.Where(i => page.Blocks[i].Key == page.Blocks[title].Key).ToList();
        return copies.Where(i => !page.IsAboveCredit(i)).DefaultIfEmpty(copies[0]).First();
    }
}
