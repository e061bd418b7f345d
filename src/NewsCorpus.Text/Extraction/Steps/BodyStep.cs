namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>Takes as body what the classifier takes for the article, less what its wording or its second copy gives away.</summary>
internal static class BodyStep
{
    /// <summary>Furniture wording at the edge of a longer block than this many words does not remove the block.</summary>
    private const int LongestFurniture = 30;

    /// <summary>A date with a section or an author's name; longer ones may be sentences.</summary>
    private const int LongestDateLine = 9;

    public static void Run(Draft draft, IReadOnlyList<double> probabilities, double threshold)
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < draft.Page.Count; i++)
        {
            var block = draft.Page.Blocks[i];
            if (block.Furniture is { } reason && block.Words.Count < LongestFurniture)
            {
                draft.Remove(i, reason);
            }
            else if (probabilities[i] >= threshold && block.Words.Count > 0 && !(PublishedStep.IsDateLine(block) && block.Words.Count < LongestDateLine))
            {
                Take(draft, i, isNew: block.Words.Count < 4 || seen.Add(block.Key));
            }
        }
    }

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
