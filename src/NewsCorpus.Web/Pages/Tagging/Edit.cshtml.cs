using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Tagging;
using NewsCorpus.Web.Hosting;
using NewsCorpus.Web.Localization;

namespace NewsCorpus.Web.Pages.Tagging;

/// <summary>Renames, colours and describes a tag, merges it with another, or takes it away.</summary>
public sealed class EditModel(TagEditing editing, TagQueries tags) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    public CountedTag Counted { get; private set; } = null!;

    /// <summary>Those that this one can be merged with.</summary>
    public IEnumerable<CountedTag> Others { get; private set; } = [];

    public TagEdit? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var all = await tags.ListAsync(ct);
        if (all.FirstOrDefault(t => t.Tag.Slug == Slug) is not { } counted) return NotFound();
        (Counted, Others) = (counted, all.Where(t => t != counted));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(TagColour colour, string? description, int version, CancellationToken ct)
    {
        if (!ModelState.IsValid) return BadRequest();
        var names = InterfaceLanguages.All.Select(l => (l.Code, Name: Request.Form[$"name-{l.Code}"].ToString().Trim()))
            .Where(n => n.Name.Length > 0).ToDictionary(n => n.Code, n => n.Name);
        return await AnswerAsync(
            await editing.SaveAsync(Slug, new LocalizedText(names), colour, description?.Trim() ?? "", version, User.AccountId(), ct), $"/tags/{Slug}", ct);
    }

    public async Task<IActionResult> OnPostMergeAsync(string? into, CancellationToken ct) =>
        await AnswerAsync(await editing.MergeAsync(Slug, into ?? "", User.AccountId(), ct), $"/tags/{into}", ct);

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken ct) =>
        await AnswerAsync(await editing.DeleteAsync(Slug, User.AccountId(), ct), "/tags", ct);

    private async Task<IActionResult> AnswerAsync(TagEdit edit, string next, CancellationToken ct)
    {
        if (edit is TagEdit.Done or TagEdit.Unchanged) return LocalRedirect(next);
        if (edit is TagEdit.NotFound) return NotFound();
        Problem = edit;
        Response.StatusCode = edit is TagEdit.ChangedMeanwhile or TagEdit.NameTaken ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return await OnGetAsync(ct);
    }
}
