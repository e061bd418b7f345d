using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Web.Ingestion;

namespace NewsCorpus.Web.Pages.Ingestion;

/// <summary>One run: how it goes or went, and what went wrong.</summary>
public sealed class RunModel(RunWatch watch, RunQueries runs, RunHost host) : PageModel
{
    public RunView Run { get; private set; } = null!;

    public IReadOnlyList<FailureGroup> Failures { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await watch.FindAsync(id, ct) is not { } run) return NotFound();
        (Run, Failures) = (run, await runs.FailuresAsync(id, ct));
        return Page();
    }

    /// <summary>The part of the page that moves, for the script.</summary>
    public async Task<IActionResult> OnGetProgressAsync(int id, CancellationToken ct) =>
        await watch.FindAsync(id, ct) is { } run ? Partial("_Progress", run) : NotFound();

    /// <summary>Stops the run, in whatever process it goes on; does nothing where it is over.</summary>
    public async Task<IActionResult> OnPostCancelAsync(int id, CancellationToken ct)
    {
        if (await runs.FindAsync(id, ct) is { State: RunState.Running }) await host.CancelAsync(ct);
        return RedirectToPage(new { id });
    }
}
