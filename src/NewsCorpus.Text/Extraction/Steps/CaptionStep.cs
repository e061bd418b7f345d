using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>Sets photo captions apart: a line that is no sentence and stands right above a credit.</summary>
internal static class CaptionStep
{
    /// <summary>A name under a portrait has so many words at most.</summary>
    private const int LongestName = 4;

    public static void Run(Draft draft)
    {
        for (var i = draft.Page.Count - 1; i >= 0; i--)
        {
            if (IsCaption(draft, i))
            {
                draft.Remove(i, RemovalReason.Caption);
            }
        }
    }

    private static bool IsCaption(Draft draft, int i)
    {
        var block = draft.Page.Blocks[i];
        return i != draft.Title && block.Furniture is null && !block.EndsAsSentence && draft.Page.IsAboveCredit(i)
            && (IsName(block) || (block.Words.Count is > 2 and < 30 && draft.Page.Copies(i) == 1));
    }

    private static bool IsName(BlockFacts block) =>
        block.Words.Count is > 1 and <= LongestName && block.CapitalisedCount == block.Words.Count && block.Counts.Digits == 0;
}
