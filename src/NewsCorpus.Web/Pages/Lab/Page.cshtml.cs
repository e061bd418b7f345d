using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Rules;

namespace NewsCorpus.Web.Pages.Lab;

/// <summary>One page in the lab: as it came, with what was taken away struck through, beside what readers see.</summary>
public sealed class PageOfOutletModel(LabQueries lab) : PageModel
{
    public string Outlet { get; private set; } = "";

    public LabPage Found { get; private set; } = null!;

    /// <summary>Rules belong to outlets: where a page names none, there can be none.</summary>
    public bool CanRule => Outlet != NewsCorpus.Articles.Outlet.UnknownSlug;

    public async Task<IActionResult> OnGetAsync(string outlet, int number, CancellationToken ct)
    {
        if (await lab.FindPageAsync(outlet, number, ct) is not { } found) return NotFound();
        (Outlet, Found) = (outlet, found);
        return Page();
    }
}
