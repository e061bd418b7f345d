using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Meetings;

namespace NewsCorpus.Web.Pages.Meetings;

/// <summary>The front page: the meetings, newest first.</summary>
public sealed class IndexModel(MeetingListQueries meetings) : PageModel
{
    public IReadOnlyList<MeetingSummary> Meetings { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Meetings = await meetings.ListAsync(ct);
}
