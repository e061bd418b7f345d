using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Changes;

namespace NewsCorpus.Web.Pages.Changes;

/// <summary>Administrators: every change, newest first.</summary>
public sealed class IndexModel(ChangeQueries changes) : PageModel
{
    public HistoryAddress Address { get; private set; } = null!;

    public IReadOnlyList<ListedChange> Changes { get; private set; } = [];

    /// <summary>Address of the older ones; null where these are the last.</summary>
    public string? Older => Changes.Count < ChangeQueries.PageSize ? null : Address.With("/admin/history", Changes[^1].Change.Id);

    public async Task<IActionResult> OnGetAsync(HistoryAddress address, long? before, CancellationToken ct)
    {
        if (!ModelState.IsValid) return NotFound();
        Address = address;
        Changes = await changes.ListAsync(address.ToFilter(), before, ct);
        return Page();
    }
}
