using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Rules;

namespace NewsCorpus.Web.Pages.Lab;

/// <summary>Administrators: outlets whose pages there are, to look at what is taken away from them.</summary>
public sealed class IndexModel(LabQueries lab) : PageModel
{
    public ListPart<LabOutlet> Outlets { get; private set; } = new([], null);

    /// <param name="skip">How many outlets stand in the lists before.</param>
    public async Task OnGetAsync(int skip, CancellationToken ct) => Outlets = ListPart.Of(await lab.OutletsAsync(ct), skip);
}
