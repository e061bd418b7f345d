using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Search;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>Search: the hits with their words marked, and filters that say how many hits each leaves.</summary>
public sealed class IndexModel(ISearchIndex index) : PageModel
{
    public SearchAddress Address { get; private set; } = null!;

    public SearchResult Result { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (SearchAddress.Read(Request.Query) is not { } address)
            return NotFound();
        (Address, Asked) = (address, address.InArticles);
        Result = await index.SearchAsync(address.ToRequest(), ct);
        return Page();
    }

    /// <summary>What stands behind the address of an article, so that the words looked for are marked there again.</summary>
    public string Asked { get; private set; } = "";
}
