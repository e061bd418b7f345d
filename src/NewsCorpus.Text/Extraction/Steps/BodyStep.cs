using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>Takes as body what somebody has ruled to be text, and what the classifier takes for the article, less what its wording or its second copy gives away.</summary>
internal static class BodyStep
{
    /// <summary>Furniture wording at the edge of a longer block than this many words does not remove the block.</summary>
    private const int LongestFurniture = 30;

    /// <summary>A date with a section or an author's name; longer ones may be sentences.</summary>
    private const int LongestDateLine = 9;

    public static void Run(Draft draft, IReadOnlyList<double> probabilities, double threshold)
    {
        TakeByVerdict(draft, probabilities, threshold);
        if (!draft.Body.Any(i => draft.Page.Blocks[i].IsSentence))
        {
            TakeDensest(draft);
        }
    }

    private static void TakeByVerdict(Draft draft, IReadOnlyList<double> probabilities, double threshold)
    {
        var seen = new HashSet<ulong>();
        for (var i = 0; i < draft.Page.Count; i++)
        {
            var block = draft.Page.Blocks[i];
            if (draft.RulingOf(i) is BlockRuling.Text)
            {
                draft.TakeAsBody(i);
                seen.Add(block.Key);
            }
            else if (block.Furniture is { } reason && block.Words.Count < LongestFurniture)
            {
                draft.Remove(i, reason);
            }
            else if (probabilities[i] >= threshold && block.Words.Count > 0 && !block.IsCode && !IsDate(block) && !IsLink(block))
            {
                Take(draft, i, isNew: block.Words.Count < 4 || seen.Add(block.Key));
            }
        }
    }

    /// <summary>Where the classifier took no sentence at all, the sentences of the densest part are the best guess.</summary>
    private static void TakeDensest(Draft draft)
    {
        for (var i = draft.Page.Densest.First; i <= draft.Page.Densest.Last; i++)
        {
            if (draft.Page.Blocks[i] is { IsSentence: true, IsCode: false, Furniture: null })
            {
                Take(draft, i, isNew: true);
            }
        }
    }

    private static bool IsDate(BlockFacts block) =>
        block.Words.Count < LongestDateLine && (DateLines.Is(block) || RelativeDay.In(block) is not null);

    /// <summary>A headline that is nothing but a link leads to another article.</summary>
    private static bool IsLink(BlockFacts block) => block.Block.Markup?.LinkShare > 0.8 && !block.EndsAsSentence;

    private static void Take(Draft draft, int i, bool isNew)
    {
        if (isNew)
        {
            draft.TakeAsBody(i);
        }
        else
        {
            draft.Remove(i, RemovalReason.Repeated);
        }
    }
}
