using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Quality;

namespace NewsCorpus.Web.Pages.Quality;

/// <summary>Administrators: how well each outlet is read, and which should be looked at.</summary>
public sealed class IndexModel(OutletWatch watch) : PageModel
{
    public IReadOnlyList<OutletQuality> Outlets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Outlets = await watch.AllAsync(ct);
}
