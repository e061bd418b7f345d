using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Corrections;
using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Articles;

/// <summary>An editor corrects an article: its facts here, the parts of its page from <see cref="RemovedModel"/>.</summary>
public sealed class EditModel(CorrectionQueries corrections, ArticleEditing editing, ArticleMaking making) : PageModel
{
    public EditedArticle Edited { get; private set; } = null!;

    /// <summary>What stands in the form.</summary>
    public TypedFacts Typed { get; private set; } = null!;

    /// <summary>What went wrong; null where nothing did.</summary>
    public ArticleEdit? Problem { get; private set; }

    /// <summary>Where to go when it is decided; null for the article.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    private int By => User.AccountId();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await corrections.FindAsync(id, ct) is not { } found) return NotFound();
        (Edited, Typed) = (found, found.Typed);
        return Page();
    }

    /// <param name="was">The facts when the form was shown.</param>
    public async Task<IActionResult> OnPostAsync(int id, int version, [Bind(Prefix = "")] TypedFacts typed, [Bind(Prefix = "was")] TypedFacts was, CancellationToken ct)
    {
        var edit = await editing.CorrectAsync(new(id, version), typed, By, ct);
        var answer = await AnswerAsync(edit, id, Url.LocalOr(Back, $"/articles/{id}"), ct);
        if (Edited is not null) Typed = edit is ArticleEdit.ChangedMeanwhile ? typed.Onto(Edited.Typed, was) : typed;
        return answer;
    }

    public async Task<IActionResult> OnPostGiveBackAsync(int id, int version, ArticleFact fact, CancellationToken ct) =>
        ModelState.IsValid ? await AnswerAsync(await editing.GiveBackAsync(new(id, version), fact, By, ct), id, Url.Page("", new { id, back = Back })!, ct) : BadRequest();

    /// <param name="next">Line of the block below, where the editor goes on; null for the last.</param>
    /// <param name="ruling">Null to leave the block to the machine.</param>
    public async Task<IActionResult> OnPostRuleAsync(int id, int version, int line, int? next, BlockRuling? ruling, CancellationToken ct) =>
        ModelState.IsValid ? await AnswerAsync(await editing.RuleAsync(new(id, version), line, ruling, By, ct), id, $"/articles/{id}/removed?ruled={line}#line-{next ?? line}", ct) : BadRequest();

    public async Task<IActionResult> OnPostKeepAsync(int id, CancellationToken ct) => await AnswerAsync(await editing.KeepAsync(id, By, ct), id, Url.LocalOr(Back, $"/articles/{id}"), ct);

    public async Task<IActionResult> OnPostUnmakeAsync(int id, int version, CancellationToken ct) =>
        ModelState.IsValid ? await AnswerAsync(await making.UnmakeAsync(new(id, version), By, ct), id, Url.LocalOr(Back, "/edit/pages"), ct) : BadRequest();

    private async Task<IActionResult> AnswerAsync(ArticleEdit edit, int id, string done, CancellationToken ct)
    {
        if (edit is ArticleEdit.Done or ArticleEdit.Unchanged) return Redirect(done);
        if (edit is ArticleEdit.NotFound) return NotFound();
        Problem = edit;
        Response.StatusCode = edit is ArticleEdit.ChangedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return await OnGetAsync(id, ct);
    }
}
