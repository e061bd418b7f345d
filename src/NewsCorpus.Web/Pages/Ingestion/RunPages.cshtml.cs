using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Pages.Ingestion;

/// <summary>The pages of a run that ended in one way, with what is known of each.</summary>
public sealed class RunPagesModel(RunQueries runs) : PageModel
{
    public int Id { get; private set; }

    public PageOutcome Outcome { get; private set; }

    /// <summary>See <see cref="PageFailure.Cause"/>; null for pages of every cause.</summary>
    public string? Cause { get; private set; }

    public IReadOnlyList<RunPage> Pages { get; private set; } = [];

    /// <summary>Id after which more follow; null where there are none.</summary>
    public long? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, PageOutcome outcome, string? cause, long? after, CancellationToken ct)
    {
        if (!ModelState.IsValid || await runs.FindAsync(id, ct) is null) return NotFound();
        (Id, Outcome, Cause) = (id, outcome, cause);
        Pages = await runs.PagesAsync(id, outcome, cause, after, ct);
        Next = Pages.Count == RunQueries.PageSize ? Pages[^1].Id : null;
        return Page();
    }
}
