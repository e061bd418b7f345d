using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>
/// Finds the outlet in what the page says of itself: furniture that names it (footer, "subscribe to …"), a line of the header with nothing else,
/// or the body speaking of it as its own ("told …", "sources of …"). An agency that is quoted and a photo's credit say nothing.
/// </summary>
internal sealed class OutletStep(OutletCatalogue outlets)
{
    /// <summary>Points that name an outlet: one clear piece of evidence.</summary>
    private const int Enough = 2;

    private readonly IReadOnlyList<OutletNames> names = [.. outlets.Outlets.Select(outlet => new OutletNames(outlet))];

    /// <summary>The outlet's name as the catalogue has it; null where the page names none.</summary>
    public string? Run(Draft draft) =>
        names.Select(outlet => (outlet.Name, Score: Score(draft, outlet))).Where(o => o.Score >= Enough).OrderByDescending(o => o.Score).FirstOrDefault().Name;

    private static int Score(Draft draft, OutletNames outlet)
    {
        var score = 0;
        for (var i = 0; i < draft.Page.Count; i++)
        {
            if (outlet.IsNamedIn(draft.Page.Blocks[i].Text))
            {
                score += Evidence(draft, i, outlet);
            }
        }

        return score;
    }

    private static int Evidence(Draft draft, int i, OutletNames outlet)
    {
        var text = draft.Page.Blocks[i].Text;
        return draft.IsBody(i) || draft.Lead == i ? (outlet.SpeaksOfItself(text) ? 2 : 0)
            : draft.ReasonOf(i) switch
            {
                RemovalReason.Subscribe or RemovalReason.Footer => 3,
                RemovalReason.Menu when i < draft.FirstBody => 2,
                _ => 0,
            };
    }
}
