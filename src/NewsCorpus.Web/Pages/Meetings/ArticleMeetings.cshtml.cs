using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Meetings;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Meetings;

/// <summary>An editor says which meetings an article tells of.</summary>
public sealed class ArticleMeetingsModel(EditedMeetingQueries meetings, CoverageEditing coverage) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    public ArticleMeetings Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await meetings.OfArticleAsync(Id, ct) is not { } found) return NotFound();
        Found = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? meeting, CancellationToken ct) =>
        Answer(await coverage.AddAsync(meeting ?? "", Id, User.AccountId(), ct));

    public async Task<IActionResult> OnPostRemoveAsync(string? meeting, CancellationToken ct) =>
        Answer(await coverage.RemoveAsync(meeting ?? "", Id, User.AccountId(), ct));

    private IActionResult Answer(MeetingEdit edit) => edit is MeetingEdit.NotFound ? NotFound() : LocalRedirect($"/edit/articles/{Id}/meetings");
}
