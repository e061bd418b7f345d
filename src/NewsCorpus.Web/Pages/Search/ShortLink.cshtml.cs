using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Permalinks;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>Shows a short address, to be copied.</summary>
public sealed class ShortLinkModel(PermalinkBook book) : PageModel
{
    /// <summary>Absolute.</summary>
    public string Address { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        Address = $"{Request.Site()}/s/{code}";
        return await book.FindAsync(code, ct) is null ? NotFound() : Page();
    }
}
