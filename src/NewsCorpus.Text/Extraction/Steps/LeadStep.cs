using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>
/// Finds the standfirst: the line below the headline that is printed again as first paragraph, or that date, credit or caption part from the body,
/// or that is no sentence although it is as long as one.
/// </summary>
internal static class LeadStep
{
    private const int FewestWords = 4;

    public static void Run(Draft draft)
    {
        if (draft.Title is not { } title)
        {
            return;
        }

        var below = Enumerable.Range(title + 1, draft.Page.Count - title - 1).Where(i => i <= draft.FirstBody && IsText(draft, i)).ToList();
        if (below.Count > 0 && IsLead(draft, below[0], draft.FirstBody))
        {
            draft.TakeAsLead(below[0]);
        }
    }

    private static bool IsText(Draft draft, int i) =>
        (draft.IsBody(i) || draft.ReasonOf(i) is null) && draft.Page.Blocks[i] is { Dates.Count: 0, IsCode: false } block && block.Words.Count >= FewestWords && RelativeDay.In(block) is null;

    private static bool IsLead(Draft draft, int i, int firstBody)
    {
        if (i != firstBody)
        {
            return firstBody - i <= 4 && !TextShape.StartsWithClock(draft.Page.Blocks[i].Text);
        }

        return draft.Body.Skip(1).Any() && (draft.Page.Copies(i) > 1 || IsPartedFromBody(draft, i));
    }

    /// <summary>A date, a credit, a caption or the headline once more between it and the next paragraph.</summary>
    private static bool IsPartedFromBody(Draft draft, int lead)
    {
        var next = draft.Body.First(i => i > lead);
        return Enumerable.Range(lead + 1, next - lead - 1).Any(i =>
            draft.ReasonOf(i) is RemovalReason.Credit or RemovalReason.Caption or RemovalReason.Repeated || DateLines.Is(draft.Page.Blocks[i]));
    }
}
