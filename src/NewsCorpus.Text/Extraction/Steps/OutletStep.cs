using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction.Steps;

/// <summary>
/// Finds the outlet in what the page says of itself: furniture that names it (footer, "subscribe to …"), a line of the header with nothing else,
/// or the body speaking of it as its own ("told …", "sources of …"). An agency that is quoted and a photo's credit say nothing.
/// </summary>
internal sealed class OutletStep(OutletCatalogue outlets)
{
    /// <summary>Points that name an outlet: one clear piece of evidence.</summary>
    private const int Enough = 2;

    private readonly OutletFinder finder = new(outlets);
    private readonly IReadOnlyList<OutletNames> names = [.. outlets.Outlets.Select(outlet => new OutletNames(outlet))];

    /// <summary>The outlet's name as the catalogue has it; null where the page names none. Of equal ones the first of the catalogue.</summary>
    public string? Run(Draft draft, PageMetadata metadata) => Declared(metadata) ?? Scores(draft)
        .Where(score => score.Value >= Enough).OrderByDescending(score => score.Value).ThenBy(score => score.Key).Select(score => names[score.Key].Name).FirstOrDefault();

    /// <summary>Is a text the name of an outlet of the catalogue, and nothing else?</summary>
    public bool IsOutlet(string text) => names.Any(outlet => outlet.IsName(text));

    /// <summary>By the page's own address, then by the site's name.</summary>
    private string? Declared(PageMetadata metadata)
    {
        var outlet = Uri.TryCreate(metadata.Address?.Value, UriKind.Absolute, out var address) ? names.FirstOrDefault(o => o.HasDomain(address.Host)) : null;
        return (outlet ?? (metadata.Site?.Value is { } site ? names.FirstOrDefault(o => o.IsName(site)) : null))?.Name;
    }

    private Dictionary<int, int> Scores(Draft draft)
    {
        var scores = new Dictionary<int, int>();
        for (var i = 0; i < draft.Page.Count; i++)
        {
            foreach (var outlet in finder.In(draft.Page.Blocks[i]))
            {
                scores[outlet] = scores.GetValueOrDefault(outlet) + Evidence(draft, i, names[outlet]);
            }
        }

        return scores;
    }

    private static int Evidence(Draft draft, int i, OutletNames outlet)
    {
        var text = draft.Page.Blocks[i].Text;
        return draft.IsBody(i) || draft.Lead == i ? (outlet.SpeaksOfItself(text) ? 2 : 0)
            : ReasonBeforeRulings(draft, i) switch
            {
                RemovalReason.Subscribe or RemovalReason.Footer => 3,
                RemovalReason.Menu when i < draft.FirstBody => 2,
                _ => 0,
            };
    }

    /// <summary>A footer names its outlet, also where somebody had to say that it is furniture.</summary>
    private static RemovalReason? ReasonBeforeRulings(Draft draft, int i) => draft.ReasonOf(i) is RemovalReason.Ruled ? ReasonStep.ReasonFor(draft, i) : draft.ReasonOf(i);
}
