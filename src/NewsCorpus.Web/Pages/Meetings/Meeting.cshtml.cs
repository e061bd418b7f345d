using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Meetings;

namespace NewsCorpus.Web.Pages.Meetings;

/// <summary>One meeting: who met, what each side said, who told it, and when.</summary>
public sealed class MeetingModel(MeetingQueries meetings) : PageModel
{
    public MeetingReport Meeting { get; private set; } = null!;

    public Timeline Timeline { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await meetings.FindAsync(slug, ct) is not { } meeting) return NotFound();
        Meeting = meeting;
        Timeline = Timeline.Of(meeting.FirstDay, meeting.LastDay, meeting.Articles);
        return Page();
    }
}
