using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Quotes;

/// <summary>An editor decides about one quote: right, wrong, or no quote at all.</summary>
public sealed class EditModel(EditedQuoteQueries quotes, QuoteEditing editing) : PageModel
{
    public EditedQuote Edited { get; private set; } = null!;

    /// <summary>What went wrong; null where nothing did.</summary>
    public QuoteEdit? Problem { get; private set; }

    /// <summary>Where to go when it is decided; null for the article.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    private int By => User.AccountId();

    public async Task<IActionResult> OnGetAsync(int article, int position, CancellationToken ct)
    {
        if (await quotes.FindAsync(article, position, ct) is not { } found) return NotFound();
        Edited = found;
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(QuoteSeen seen, CancellationToken ct) => await AnswerAsync(seen, await editing.ConfirmAsync(seen, By, ct), ct);

    public async Task<IActionResult> OnPostRejectAsync(QuoteSeen seen, CancellationToken ct) => await AnswerAsync(seen, await editing.RejectAsync(seen, By, ct), ct);

    public async Task<IActionResult> OnPostCorrectAsync(QuoteSeen seen, QuoteKind kind, string? speaker, CancellationToken ct) =>
        ModelState.IsValid ? await AnswerAsync(seen, await editing.CorrectAsync(seen, kind, speaker, By, ct), ct) : BadRequest();

    private async Task<IActionResult> AnswerAsync(QuoteSeen seen, QuoteEdit edit, CancellationToken ct)
    {
        if (edit is QuoteEdit.Done or QuoteEdit.Unchanged) return LocalRedirect(Url.LocalOr(Back, $"/articles/{seen.Article}#q{seen.Position}"));
        if (edit is QuoteEdit.NotFound) return NotFound();
        Problem = edit;
        Response.StatusCode = edit is QuoteEdit.ChangedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return await OnGetAsync(seen.Article, seen.Position, ct);
    }
}
