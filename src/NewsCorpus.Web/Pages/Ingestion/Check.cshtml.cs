using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Data;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Web.Ingestion;

namespace NewsCorpus.Web.Pages.Ingestion;

/// <summary>Administrators: does all agree in the corpus that must, and if not, can it be mended? What <c>newscorpus check</c> does, in a browser.</summary>
public sealed class CheckModel(CheckDesk desk) : PageModel
{
    /// <summary>Subjects of one kind of problem that are shown: enough to see what they have in common.</summary>
    public const int Shown = 10;

    public KeptCheck? Latest => desk.Latest;

    /// <summary>Name of the sentence that says why nothing was done; null where it was, or nothing was asked for.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await desk.TryCheckAsync(ct) ? RedirectToPage() : Refuse("Problem.Busy");

    public async Task<IActionResult> OnPostRepairAsync(CancellationToken ct)
    {
        try
        {
            return await desk.TryRepairAsync(ct) ? RedirectToPage() : Refuse("Problem.Busy");
        }
        catch (RunRefusedException)
        {
            return Refuse("Problem.Run");
        }
    }

    /// <summary>Where the subject of a problem can be looked at; null where it is no page and no article.</summary>
    public static string? AddressOf(CorpusProblem problem) => problem.Kind switch
    {
        ProblemKind.NotIndexed => $"/articles/{problem.Subject}",
        ProblemKind.OriginalDamaged or ProblemKind.NoEnd => $"/admin/originals/{problem.Subject}",
        _ => null,
    };

    private PageResult Refuse(string problem)
    {
        (Problem, Response.StatusCode) = (problem, StatusCodes.Status409Conflict);
        return Page();
    }
}
