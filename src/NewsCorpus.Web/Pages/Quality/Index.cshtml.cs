using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Quality;

namespace NewsCorpus.Web.Pages.Quality;

/// <summary>Administrators: how well each outlet is read, and which should be looked at.</summary>
public sealed class IndexModel(OutletWatch watch) : PageModel
{
    public OutletOverview Overview { get; private set; } = null!;

    /// <summary>Those of this list.</summary>
    public ListPart<OutletQuality> Outlets { get; private set; } = new([], null);

    /// <param name="skip">How many outlets stand in the lists before.</param>
    public async Task OnGetAsync(int skip, CancellationToken ct)
    {
        Overview = await watch.OverviewAsync(ct);
        Outlets = ListPart.Of(Overview.Outlets, skip);
    }
}
