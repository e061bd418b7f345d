using NewsCorpus.Text.Extraction.Blocks;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>Takes the title: the line that prints the headline of the metadata, or else the headline found above the body.</summary>
internal static class TitleStep
{
    /// <param name="draft">Body and furniture are known.</param>
    /// <param name="declared">The headline that the page's metadata gives; null where there is none.</param>
    public static void Run(Draft draft, string? declared)
    {
        if ((declared is null ? HeadlineFinder.Find(draft.Page, draft.Body) : Printed(draft, declared)) is { } title)
        {
            draft.TakeAsTitle(title);
            RemoveCopies(draft, draft.Page.Blocks[title].Key);
        }
    }

    /// <summary>The copy of the declared headline nearest above the body's first sentence; null where none stands there.</summary>
    private static int? Printed(Draft draft, string declared)
    {
        var key = new Words(declared).Key;
        var first = draft.Body.Where(i => draft.Page.Blocks[i].EndsAsSentence).DefaultIfEmpty(draft.FirstBody).First();
        return Enumerable.Range(0, Math.Min(first + 1, draft.Page.Count)).Cast<int?>().LastOrDefault(i => draft.Page.Blocks[i!.Value].Key == key);
    }

    private static void RemoveCopies(Draft draft, ulong title)
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
