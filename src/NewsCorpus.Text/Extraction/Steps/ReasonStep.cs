using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>Says of every block that is left over why it is not the article.</summary>
internal static class ReasonStep
{
    /// <summary>Fewer words than this make no headline.</summary>
    private const int ShortestHeadline = 4;

    public static void Run(Draft draft)
    {
        for (var i = 0; i < draft.Page.Count; i++)
        {
            if (draft.IsRemoved(i))
            {
                draft.Remove(i, ReasonFor(draft, i));
            }
        }
    }

    public static RemovalReason ReasonFor(Draft draft, int i)
    {
        var block = draft.Page.Blocks[i];
        return block.Furniture
            ?? (IsTicker(draft.Page, i) ? RemovalReason.Ticker
            : DateLines.Is(block) ? RemovalReason.Dateline
            : block.Words.Count >= ShortestHeadline ? RemovalReason.Related
            : i < draft.FirstBody ? RemovalReason.Menu
            : i < draft.LastBody ? RemovalReason.Related
            : RemovalReason.Footer);
    }

    /// <summary>A clock at either end or alone on the line above (a mark such as "Video" may stand between), or an exchange rate.</summary>
    private static bool IsTicker(PageFacts page, int i) =>
        page.Blocks[i].HasClock || IsRate(page.Blocks[i]) || IsClock(page.At(i - 1))
        || (page.At(i - 1)?.Words.Count == 1 && IsClock(page.At(i - 2)));

    private static bool IsClock(BlockFacts? block) => block is { Length: <= 5 } && block.StartsWithClock;

    private static bool IsRate(BlockFacts block) => block.Words.Count < 10 && block.Counts.Digits > 2 && block.Counts.Digits >= block.Counts.Letters;
}
