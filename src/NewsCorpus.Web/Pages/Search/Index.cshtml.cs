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
        Address = address;
        Result = await index.SearchAsync(address.ToRequest(), ct);
        return Page();
    }

    /// <summary>An article at the first of the words.</summary>
    public string FirstHitAddress(int id) => Address.Query is null ? ArticleAddress(id) : ArticleAddress(id) + "#hit1";

    /// <summary>An article, where the words looked for are marked again.</summary>
    public string ArticleAddress(int id) => Address.Query is { } query ? $"/articles/{id}?q={Uri.EscapeDataString(query)}" : $"/articles/{id}";
}
