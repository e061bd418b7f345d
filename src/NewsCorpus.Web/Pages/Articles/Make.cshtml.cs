using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;
using NewsCorpus.Ingestion;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Articles;

/// <summary>An editor says which parts of a page that gave no article are one.</summary>
public sealed class MakeModel(BlockQueries blocks, ArticleMaking making) : PageModel
{
    public JudgedPage Judged { get; private set; } = null!;

    /// <summary>Lines that were chosen, where nothing could be made of them.</summary>
    public IReadOnlyList<int> Chosen { get; private set; } = [];

    public ArticleEdit? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await blocks.FindPageAsync(id, ct) is not { Page: { SameTextAsId: null } page } found || (page.Article is null && page.Problem is not PageOutcome.NotAnArticle)) return NotFound();
        Judged = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int[] line, CancellationToken ct)
    {
        if (!ModelState.IsValid) return BadRequest();
        var (edit, article) = await making.MakeAsync(id, line, User.AccountId(), ct);
        if (edit is ArticleEdit.Done) return LocalRedirect($"/articles/{article}");
        if (edit is ArticleEdit.NotFound) return NotFound();
        (Problem, Chosen) = (edit, line);
        Response.StatusCode = edit is ArticleEdit.ChangedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return await OnGetAsync(id, ct);
    }
}
