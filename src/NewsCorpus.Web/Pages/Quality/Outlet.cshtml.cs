using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Quality;

namespace NewsCorpus.Web.Pages.Quality;

/// <summary>How well one outlet has been read, week by week.</summary>
public sealed class OutletModel(OutletWatch watch) : PageModel
{
    public OutletQuality Outlet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string outlet, CancellationToken ct)
    {
        if ((await watch.OverviewAsync(ct)).Outlets.FirstOrDefault(o => o.Slug == outlet) is not { } found) return NotFound();
        Outlet = found;
        return Page();
    }
}
