using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Articles;
using NewsCorpus.Quality;
using NewsCorpus.Rules;

namespace NewsCorpus.Web.Pages.Lab;

/// <summary>An outlet in the lab: its rules, and its pages.</summary>
public sealed class OutletModel(LabQueries lab, OutletRuleQueries rules, OutletEditing editing) : PageModel
{
    public LabOutlet Outlet { get; private set; } = null!;

    public IReadOnlyList<OutletRule> Rules { get; private set; } = [];

    /// <summary>Why an edit of a rule that led here did nothing; null where none did.</summary>
    public RuleEdit? Problem { get; private set; }

    public LabSelection Selection { get; private set; }

    public IReadOnlyList<LabListed> Pages { get; private set; } = [];

    /// <summary>Only pages from there are listed; null for all. See <see cref="PageReading.Site"/>.</summary>
    public string? Site { get; private set; }

    /// <summary>Where pages are from, where their outlet is not known; else none.</summary>
    public ListPart<LabSite> Sites { get; private set; } = new([], null);

    /// <summary>Its names and domains, where they are not those of the catalogue's file; else null.</summary>
    public GivenOutlet? Edited { get; private set; }

    /// <summary>How many pages the next list skips; null where this is the last.</summary>
    public int? Next { get; private set; }

    /// <param name="skip">Pages of the lists before.</param>
    /// <param name="sites">Sites of the lists before.</param>
    public async Task<IActionResult> OnGetAsync(string outlet, LabSelection selection, string? site, int skip, int sites, RuleEdit? problem, CancellationToken ct)
    {
        if (!ModelState.IsValid || await lab.FindOutletAsync(outlet, ct) is not { } found) return NotFound();
        (Outlet, Selection, Site, Problem) = (found, selection, site, problem);
        if (found.Name is null) Sites = ListPart.Of(await lab.SitesAsync(ct), sites);
        else if (editing.CanEdit(outlet)) Edited = await editing.FindAsync(outlet, ct);
        Rules = await rules.OfAsync(outlet, ct);
        Pages = await lab.PagesAsync(outlet, selection, site, Math.Max(0, skip), ct);
        Next = Pages.Count == LabQueries.PageSize ? Math.Max(0, skip) + LabQueries.PageSize : null;
        return Page();
    }
}
