using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Meetings;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Meetings;

/// <summary>An editor makes a meeting.</summary>
public sealed class NewModel(MeetingEditing editing) : PageModel
{
    public MeetingForm Form { get; private set; } = new(MeetingForm.Empty, 0, "Make");

    public MeetingEdit? Problem { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var written = MeetingForm.Read(Request, MeetingForm.Empty);
        var (edit, slug) = await editing.MakeAsync(written, User.AccountId(), ct);
        if (edit is MeetingEdit.Done) return LocalRedirect($"/edit/meetings/{slug}");
        (Problem, Form) = (edit, Form with { Shown = written });
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
