using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Articles;
using NewsCorpus.Ingestion.Schedules;
using NewsCorpus.Web.Hosting;
using NewsCorpus.Web.Ingestion;

namespace NewsCorpus.Web.Pages.Ingestion;

/// <summary>Administrators: runs that are started by the clock.</summary>
public sealed class SchedulesModel(ScheduleBook schedules, Inbox inbox, OutletQueries outlets, TimeProvider time) : PageModel
{
    public IReadOnlyList<Schedule> Schedules { get; private set; } = [];

    public ChoiceView Choice { get; private set; } = null!;

    /// <summary>What the form says: what was refused, or what is usual.</summary>
    public RhythmChoice Rhythm { get; private set; } = new() { On = [.. RunWords.Week.Select(day => day.Flag)] };

    /// <summary>In which times of day are meant: the server's.</summary>
    public TimeZoneInfo Zone => time.LocalTimeZone;

    /// <summary>Name of the sentence that says why nothing was added; null where nothing was asked for.</summary>
    public string? Problem { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Schedules = await schedules.AllAsync(ct);
        Choice = new(inbox.Folders, inbox.Path, await outlets.WithArticlesAsync(ct));
    }

    public async Task<IActionResult> OnPostAsync(RunChoice choice, RhythmChoice rhythm, CancellationToken ct)
    {
        if (choice.ToSettings(inbox) is not { } settings) return await RefuseAsync("Problem.Incomplete", choice, rhythm, ct);
        if (!ModelState.IsValid || rhythm.ToRhythm(Zone) is not { } often) return await RefuseAsync("Problem.Rhythm", choice, rhythm, ct);
        await schedules.AddAsync(settings, often, User.AccountId(), ct);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostSwitchAsync(int id, bool on, CancellationToken ct) =>
        await schedules.SwitchAsync(id, on, User.AccountId(), ct) ? RedirectToPage() : NotFound();

    public async Task<IActionResult> OnPostDeleteAsync(int id, CancellationToken ct) =>
        await schedules.DeleteAsync(id, User.AccountId(), ct) ? RedirectToPage() : NotFound();

    private async Task<IActionResult> RefuseAsync(string problem, RunChoice choice, RhythmChoice rhythm, CancellationToken ct)
    {
        (Problem, Response.StatusCode) = (problem, StatusCodes.Status400BadRequest);
        await OnGetAsync(ct);
        (Choice, Rhythm) = (Choice with { Chosen = choice }, rhythm);
        return Page();
    }
}
