using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Meetings;

namespace NewsCorpus.Web.Pages.Meetings;

/// <summary>One meeting: who met, what each side said, who told it, and when.</summary>
public sealed class MeetingModel(MeetingQueries meetings) : PageModel
{
    /// <summary>Entries of a list before the reader asks for all: more than two articles give, few enough for a meeting that hundreds tell of.</summary>
    private const int FirstFew = 25;

    /// <summary>True where the reader asked for everything.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public MeetingReport Meeting { get; private set; } = null!;

    public Timeline Timeline { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await meetings.FindAsync(slug, ct) is not { } meeting) return NotFound();
        Meeting = meeting;
        Timeline = Timeline.Of(meeting.FirstDay, meeting.LastDay, meeting.Articles);
        return Page();
    }

    public IEnumerable<T> Few<T>(IReadOnlyList<T> list) => All ? list : list.Take(FirstFew);

    public bool Hides<T>(IReadOnlyList<T> list) => !All && list.Count > FirstFew;
}
