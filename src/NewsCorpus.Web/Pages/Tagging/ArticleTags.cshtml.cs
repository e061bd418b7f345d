using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Tagging;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Tagging;

/// <summary>Tags put on an article and taken off; a page of its own where something was wrong, and for browsers without scripts.</summary>
public sealed class ArticleTagsModel(TagEditing editing, TagQueries tags) : PageModel
{
    /// <summary>Sent by tagging.js, which wants the box alone.</summary>
    private const string Fragment = "X-Fragment";

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public string? Back { get; set; }

    public TagsBox Box { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(null, ct);

    public async Task<IActionResult> OnPostAsync(string? name, CancellationToken ct) =>
        await AnswerAsync(await editing.AddAsync(Id, name ?? "", CultureInfo.CurrentUICulture.Name, User.AccountId(), ct), ct);

    public async Task<IActionResult> OnPostRemoveAsync(string? slug, CancellationToken ct) =>
        await AnswerAsync(await editing.RemoveAsync(Id, slug ?? "", User.AccountId(), ct), ct);

    private async Task<IActionResult> AnswerAsync(TagEdit edit, CancellationToken ct)
    {
        if (edit is TagEdit.NotFound) return NotFound();
        var problem = edit is TagEdit.Done or TagEdit.Unchanged ? (TagEdit?)null : edit;
        if (problem is not null) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return problem is null && !Request.Headers.ContainsKey(Fragment) ? LocalRedirect(Url.LocalOr(Back, $"/articles/{Id}")) : await ShowAsync(problem, ct);
    }

    private async Task<IActionResult> ShowAsync(TagEdit? problem, CancellationToken ct)
    {
        if (await tags.OfAsync(Id, ct) is not { } borne) return NotFound();
        Box = new TagsBox(Id, borne, Url.LocalOr(Back, $"/articles/{Id}"), problem);
        return Request.Headers.ContainsKey(Fragment) ? Partial("_Tags", Box) : Page();
    }
}
