using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>Finds the headline above the body: a line that is no sentence, about what the body is about, perhaps printed twice.</summary>
internal static class TitleStep
{
    /// <summary>A headline further above the body than this many blocks belongs to something else.</summary>
    private const int Farthest = 40;

    /// <summary>A headline shares at least this much of its longer words with the body, and at least two of them.</summary>
    private const double LeastOverlap = 0.3;

    public static void Run(Draft draft)
    {
        var first = draft.Body.Where(i => draft.Page.Blocks[i].EndsAsSentence).DefaultIfEmpty(draft.FirstBody).First();
        var topic = draft.Body.Where(i => draft.Page.Blocks[i].EndsAsSentence).SelectMany(i => draft.Page.Blocks[i].LongWords).ToHashSet();
        var candidates = Enumerable.Range(0, Math.Min(first + 1, draft.Page.Count)).Skip(first - Farthest)
            .Where(i => CanBeTitle(draft.Page.Blocks[i]) && Shared(draft.Page.Blocks[i], topic) >= 2 && Overlap(draft.Page.Blocks[i], topic) >= LeastOverlap).ToList();
        if (candidates.Count == 0 || first == draft.Page.Count)
        {
            return;
        }

        var best = candidates.MaxBy(i => Score(draft.Page, i, first, topic));
        draft.TakeAsTitle(FirstCopy(draft.Page, candidates, FirstOfGroup(candidates, best)));
        RemoveCopies(draft, draft.Page.Blocks[draft.Title!.Value].Key);
    }

    private static bool CanBeTitle(BlockFacts block) =>
        block.Furniture is null && block.Words.Count is >= 3 and <= 30 && block.Length <= 220
        && block.Text[^1] != '.' && block.Counts.Separators < 2 && block.Dates.All(date => date.Year is null)
        && !TextShape.StartsWithClock(block.Text) && !TextShape.EndsWithClock(block.Text);

    private static double Score(PageFacts page, int i, int first, HashSet<int> topic) =>
        Overlap(page.Blocks[i], topic) + (Math.Min(Shared(page.Blocks[i], topic), 6) * 0.1) - (0.04 * (first - i))
        + (page.Copies(i) is > 1 and < 5 ? 0.4 : IsAboveCredit(page, i) ? -0.3 : 0);

    private static bool IsAboveCredit(PageFacts page, int i) => page.At(i + 1)?.Furniture == RemovalReason.Credit;

    private static int Shared(BlockFacts block, HashSet<int> topic) => block.LongWords.Count(topic.Contains);

    private static double Overlap(BlockFacts block, HashSet<int> topic) => (double)Shared(block, topic) / block.LongWords.Count;

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
        return copies.Find(i => !IsAboveCredit(page, i)) is var copy and > 0 ? copy : copies[0];
    }

    private static void RemoveCopies(Draft draft, string title)
    {
        for (var i = 0; i < draft.Page.Count; i++)
        {
            if (i != draft.Title && draft.Page.Blocks[i].Key == title)
            {
                draft.Remove(i, RemovalReason.Repeated);
            }
        }
    }
}
