using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Flags;
using NewsCorpus.Meetings;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Meetings;

/// <summary>An editor corrects a meeting, decides about a proposed one, deletes one, and takes articles off.</summary>
public sealed class EditModel(EditedMeetingQueries meetings, MeetingEditing editing, CoverageEditing coverage) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    public Meeting Meeting { get; private set; } = null!;

    /// <summary>What is to be looked at again.</summary>
    public IReadOnlyList<Flag> Flags { get; private set; } = [];

    public MeetingForm Form { get; private set; } = null!;

    /// <summary>Where to go when it is decided; null for the meeting's page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public MeetingEdit? Problem { get; private set; }

    /// <summary>Where the editor came from; else the page on which the meeting is read; of one that nobody reads, this page.</summary>
    private string Next => Url.LocalOr(Back, Meeting.Status == MeetingStatus.Catalogued ? $"/meetings/{Slug}" : $"/edit/meetings/{Slug}");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await meetings.FindAsync(Slug, ct) is not { } found) return NotFound();
        Meeting = found;
        Flags = await meetings.FlagsAsync(found.Id, ct);
        Form = new(MeetingState.Of(found), found.Version, found.Status == MeetingStatus.Proposed ? "AcceptAndSave" : "Save");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int version, CancellationToken ct)
    {
        if (await meetings.FindAsync(Slug, ct) is not { } found) return NotFound();
        var written = MeetingForm.Read(Request, MeetingState.Of(found));
        var edit = await editing.SaveAsync(new(Slug, version), written, User.AccountId(), ct);
        var answer = await AnswerAsync(edit, ct);
        if (Problem is not null and not MeetingEdit.ChangedMeanwhile) Form = Form with { Shown = written };
        return answer;
    }

    public async Task<IActionResult> OnPostAcceptAsync(int version, CancellationToken ct) =>
        await AnswerAsync(await editing.AcceptAsync(new(Slug, version), User.AccountId(), ct), ct);

    public async Task<IActionResult> OnPostRefuseAsync(int version, CancellationToken ct) =>
        await AnswerAsync(await editing.RefuseAsync(new(Slug, version), User.AccountId(), ct), ct);

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct) => await AnswerAsync(await editing.KeepAsync(Slug, User.AccountId(), ct), ct);

    public async Task<IActionResult> OnPostRemoveAsync(int article, CancellationToken ct) =>
        await AnswerAsync(await coverage.RemoveAsync(Slug, article, User.AccountId(), ct), ct, Url.Page("", null, new { slug = Slug, back = Back }, null, null, "articles"));

    public async Task<IActionResult> OnPostAddAsync(int article, CancellationToken ct) =>
        await AnswerAsync(await coverage.AddAsync(Slug, article, User.AccountId(), ct), ct, Url.Page("", null, new { slug = Slug, back = Back }, null, null, "articles"));

    private async Task<IActionResult> AnswerAsync(MeetingEdit edit, CancellationToken ct, string? next = null)
    {
        if (edit is MeetingEdit.NotFound) return NotFound();
        var page = await OnGetAsync(ct);
        if (edit is MeetingEdit.Done or MeetingEdit.Unchanged) return LocalRedirect(next ?? Next);
        Problem = edit;
        Response.StatusCode = edit is MeetingEdit.ChangedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return page;
    }
}
