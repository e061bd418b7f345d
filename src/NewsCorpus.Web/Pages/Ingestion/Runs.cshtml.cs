using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Articles;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Quality;
using NewsCorpus.Web.Ingestion;

namespace NewsCorpus.Web.Pages.Ingestion;

/// <summary>Administrators: every run, and a form to start one.</summary>
public sealed class RunsModel(RunQueries runs, RunHost host, Inbox inbox, OutletQueries outlets, OutletWatch watch) : PageModel
{
    public IReadOnlyList<Run> Runs { get; private set; } = [];

    /// <summary>Id after which older runs follow; null where there are none.</summary>
    public int? Older { get; private set; }

    public ChoiceView Choice { get; private set; } = null!;

    /// <summary>Outlets that somebody should look at.</summary>
    public IReadOnlyList<OutletQuality> Warnings { get; private set; } = [];

    /// <summary>Name of the sentence that says why nothing was started; null where nothing was asked for.</summary>
    public string? Problem { get; private set; }

    public async Task OnGetAsync(int? before, CancellationToken ct)
    {
        Runs = await runs.ListAsync(before, ct);
        Older = Runs.Count == RunQueries.PageSize ? Runs[^1].Id : null;
        Choice = new(inbox.Folders, inbox.Path, await outlets.WithArticlesAsync(ct));
        Warnings = (await watch.OverviewAsync(ct)).Warned;
    }

    public async Task<IActionResult> OnPostAsync(RunChoice choice, CancellationToken ct)
    {
        if (!ModelState.IsValid || choice.ToSettings(inbox) is not { } settings) return await RefuseAsync("Problem.Incomplete", choice, StatusCodes.Status400BadRequest, ct);
        return await host.TryBeginAsync(settings, User.Identity!.Name!, ct) is { } run
            ? RedirectToPage("Run", new { id = run })
            : await RefuseAsync("Problem.Busy", choice, StatusCodes.Status409Conflict, ct);
    }

    /// <summary>To the page that compares, by an address that can be kept and sent.</summary>
    public IActionResult OnPostDryRun(RunChoice choice) => RedirectToPage("DryRun", choice);

    private async Task<IActionResult> RefuseAsync(string problem, RunChoice choice, int status, CancellationToken ct)
    {
        (Problem, Response.StatusCode) = (problem, status);
        await OnGetAsync(null, ct);
        Choice = Choice with { Chosen = choice };
        return Page();
    }
}
