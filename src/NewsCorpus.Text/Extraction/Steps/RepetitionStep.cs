using NewsCorpus.Text.Extraction.Furniture;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>Removes from the body what other pages of the outlet show, too. The paragraph right below the title stays: other pages print it as a teaser.</summary>
internal static class RepetitionStep
{
    public static void Run(Draft draft, OutletFurniture furniture)
    {
        var lead = draft.Title is { } title ? draft.Body.FirstOrDefault(i => i > title, -1) : -1;
        foreach (var i in draft.Body.Where(i => i != lead && furniture.Has(draft.Page.Blocks[i])).ToList())
        {
            draft.Remove(i, RemovalReason.OnOtherPages);
        }
    }
}
