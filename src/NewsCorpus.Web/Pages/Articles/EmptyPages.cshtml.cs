using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Articles;

namespace NewsCorpus.Web.Pages.Articles;

/// <summary>Pages in which no article was found, for an editor who may see one.</summary>
public sealed class EmptyPagesModel(EmptyPageQueries pages) : PageModel
{
    public IReadOnlyList<EmptyPage> Pages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? before, CancellationToken ct)
    {
        if (!ModelState.IsValid) return NotFound();
        Pages = await pages.ListAsync(before, ct);
        return Page();
    }
}
