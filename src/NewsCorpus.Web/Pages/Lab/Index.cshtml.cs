using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Rules;

namespace NewsCorpus.Web.Pages.Lab;

/// <summary>Administrators: outlets whose pages there are, to look at what is taken away from them.</summary>
public sealed class IndexModel(LabQueries lab) : PageModel
{
    public IReadOnlyList<LabOutlet> Outlets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Outlets = await lab.OutletsAsync(ct);
}
