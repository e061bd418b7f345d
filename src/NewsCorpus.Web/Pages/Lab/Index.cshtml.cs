using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Rules;

namespace NewsCorpus.Web.Pages.Lab;

/// <summary>Administrators: outlets whose pages there are, to look at what is taken away from them.</summary>
public sealed class IndexModel(LabQueries lab) : PageModel
{
    /// <summary>Outlets in one list.</summary>
    private const int PageSize = 100;

    public IReadOnlyList<LabOutlet> Outlets { get; private set; } = [];

    /// <summary>How many outlets the next list skips; null where this is the last.</summary>
    public int? Next { get; private set; }

    /// <param name="skip">How many outlets stand in the lists before.</param>
    public async Task OnGetAsync(int skip, CancellationToken ct)
    {
        var all = await lab.OutletsAsync(ct);
        var from = Math.Clamp(skip, 0, all.Count);
        Outlets = [.. all.Skip(from).Take(PageSize)];
        Next = from + PageSize < all.Count ? from + PageSize : null;
    }
}
