using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Articles;

namespace NewsCorpus.Web.Pages.Articles;

/// <summary>Each block of an article's page: kept or removed, and why.</summary>
public sealed class RemovedModel(BlockQueries blocks) : PageModel
{
    public JudgedPage Judged { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await blocks.FindAsync(id, ct) is not { } judged)
            return NotFound();
        Judged = judged;
        return Page();
    }
}
