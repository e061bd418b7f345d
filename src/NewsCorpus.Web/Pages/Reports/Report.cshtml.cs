using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NewsCorpus.Reports;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Reports;

/// <summary>A reader tells the editors what is wrong. Reading pages only lead here: nothing is sent from them, and they set no cookie.</summary>
[EnableRateLimiting(ReportLimit.Policy)]
public sealed class ReportModel(ReportBook reports) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Article { get; set; }

    /// <summary>Position of the quote that it is about; null for none.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Quote { get; set; }

    /// <summary>Number of the paragraph that it is about, from 1; null for none.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Paragraph { get; set; }

    /// <summary>The reader has reported it just now, and adds a note.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Again { get; set; }

    /// <summary>It was sent: there is nothing left to do but to say so.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Sent { get; set; }

    public ReportedThing Thing { get; private set; } = null!;

    public bool IsTooLong { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || await reports.FindAsync(Article, Quote, Paragraph, ct) is not { } found) return NotFound();
        Thing = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? note, CancellationToken ct)
    {
        var answer = await OnGetAsync(ct);
        if (Thing is null) return answer;
        if (note?.Length > ReportBook.LongestNote)
        {
            IsTooLong = true;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return answer;
        }
        await reports.AddAsync(Thing, note, !Again, ct);
        return LocalRedirect($"/report?article={Article}{(Quote is null ? "" : $"&quote={Quote}")}&sent=true");
    }
}
