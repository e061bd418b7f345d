using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Quality;

namespace NewsCorpus.Web.Pages.Quality;

/// <summary>Administrators: how well each outlet is read, and which should be looked at.</summary>
public sealed class IndexModel(OutletWatch watch) : PageModel
{
    /// <summary>Outlets in one list.</summary>
    private const int PageSize = 100;

    public OutletOverview Overview { get; private set; } = null!;

    /// <summary>Those of this list.</summary>
    public IReadOnlyList<OutletQuality> Outlets { get; private set; } = [];

    /// <summary>How many outlets the next list skips; null where this is the last.</summary>
    public int? Next { get; private set; }

    /// <param name="skip">How many outlets stand in the lists before.</param>
    public async Task OnGetAsync(int skip, CancellationToken ct)
    {
        Overview = await watch.OverviewAsync(ct);
        var from = Math.Clamp(skip, 0, Overview.Outlets.Count);
        Outlets = [.. Overview.Outlets.Skip(from).Take(PageSize)];
        Next = from + PageSize < Overview.Outlets.Count ? from + PageSize : null;
    }
}
