using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Review;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Review;

/// <summary>The review: what waits for an editor, one item at a time. Opening the page takes the item in hand; opening it again shows the same.</summary>
public sealed class IndexModel(ReviewDesk desk) : PageModel
{
    /// <summary>Null for any.</summary>
    [BindProperty(SupportsGet = true)]
    public ReviewKind? Kind { get; set; }

    public IReadOnlyList<(ReviewKind Kind, int Count)> Counts { get; private set; } = [];

    /// <summary>Null where nothing is left.</summary>
    public ReviewItem? Item { get; private set; }

    /// <summary>How the last decision ended, where it did not end well; else null.</summary>
    public ReviewEnd? Problem { get; private set; }

    public string Address => Kind is null ? "/edit/review" : $"/edit/review?kind={Kind}";

    private int By => User.AccountId();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return NotFound();
        Item = await desk.TakeAsync(Kind, By, ct);
        Counts = await desk.CountAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAcceptAsync(ReviewKind of, int id, int version, CancellationToken ct) =>
        ModelState.IsValid ? await AnswerAsync(await desk.AcceptAsync(new ReviewSeen(of, id, version), By, ct), ct) : BadRequest();

    public async Task<IActionResult> OnPostRejectAsync(ReviewKind of, int id, int version, CancellationToken ct) =>
        ModelState.IsValid ? await AnswerAsync(await desk.RejectAsync(new ReviewSeen(of, id, version), By, ct), ct) : BadRequest();

    public async Task<IActionResult> OnPostNextAsync(ReviewKind of, int id, CancellationToken ct)
    {
        if (!ModelState.IsValid) return BadRequest();
        await desk.PassAsync(of, id, By, ct);
        return LocalRedirect(Address);
    }

    private async Task<IActionResult> AnswerAsync(ReviewEnd end, CancellationToken ct)
    {
        if (end is ReviewEnd.Done) return LocalRedirect(Address);
        Problem = end;
        Response.StatusCode = end switch
        {
            ReviewEnd.Gone => StatusCodes.Status404NotFound,
            ReviewEnd.ChangedMeanwhile => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status400BadRequest,
        };
        return await OnGetAsync(ct);
    }
}
