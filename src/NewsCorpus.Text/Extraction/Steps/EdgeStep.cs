using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>
/// Trims the body at its edges: what stands above the headline; lines that are no sentence after the last paragraph
/// (on 140 pages 43 of 48 such lines under fifteen words were links and tags) or, when very short, before the first (20 of 26);
/// and of several lines between headline and first sentence all but the first, which may be the lead.
/// </summary>
internal static class EdgeStep
{
    private const int ShortestTop = 4;
    private const int ShortestBottom = 15;

    /// <summary>A lead and one short paragraph may stand before the first sentence; more are links to other articles.</summary>
    private const int MostAboveSentence = 2;

    public static void Run(Draft draft)
    {
        var paragraphs = draft.Body.Where(i => InsertStep.IsParagraph(draft.Page.Blocks[i])).ToList();
        if (paragraphs.Count == 0)
        {
            return;
        }

        var links = LinksAbove(draft, paragraphs.Where(i => draft.Page.Blocks[i].IsSentence).DefaultIfEmpty(paragraphs[0]).First());
        foreach (var i in links.Concat(draft.Body.Where(i => IsEdge(draft, i, paragraphs[0], paragraphs[^1]))).ToList())
        {
            draft.Remove(i, ReasonStep.ReasonFor(draft, i));
        }
    }

    private static IEnumerable<int> LinksAbove(Draft draft, int firstSentence)
    {
        var above = draft.Body.Where(i => i > (draft.Title ?? -1) && i < firstSentence).ToList();
        return above.Count > MostAboveSentence ? above.Skip(1) : [];
    }

    private static bool IsEdge(Draft draft, int i, int first, int last)
    {
        var words = draft.Page.Blocks[i].Words.Count;
        return i < draft.Title || (i < first && words < ShortestTop) || (i > last && words < ShortestBottom && !IsCutOff(draft.Page, i));
    }

    /// <summary>The last line of a text that was cut at some length.</summary>
    private static bool IsCutOff(PageFacts page, int i) => page.IsNearlyClean && i == page.Count - 1;
}
