using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>
/// Removes what a page inserts between two paragraphs: a headline with its section and caption. A line that is no sentence may be a sub-heading
/// and stays; three of them in a row, or a run of which the classifier has refused half already, are an insert.
/// </summary>
internal static class InsertStep
{
    private const int ShortestInsert = 3;

    public static void Run(Draft draft)
    {
        var last = draft.LastBody;
        for (var i = draft.FirstBody + 1; i < last; i++)
        {
            var end = i;
            while (end < last && !IsParagraph(draft.Page.Blocks[end]))
            {
                end++;
            }

            if (end - i >= ShortestInsert || Enumerable.Range(i, end - i).Count(draft.IsRemoved) * 2 >= end - i)
            {
                Remove(draft, i, end);
            }

            i = end;
        }
    }

    private static void Remove(Draft draft, int from, int before)
    {
        for (var i = from; i < before; i++)
        {
            draft.Remove(i, draft.Page.Blocks[i].Furniture ?? RemovalReason.Related);
        }
    }

    /// <summary>A sentence, or an item of a list.</summary>
    public static bool IsParagraph(BlockFacts block) =>
        block.EndsAsSentence || block.Text[^1] is ':' or ';' or ',' || block.Text[0] is '-' or '–' or '—' or '•' || block.Words.Count > 25;
}
