using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using NewsCorpus.SavedSearches;
using NewsCorpus.Search;
using NewsCorpus.Web.Hosting;
using NewsCorpus.Web.Pages.Search;
using NewsCorpus.Web.Resources;

namespace NewsCorpus.Web.Pages.Accounts;

/// <summary>One's own saved searches: what is new in each, another name, away with it; and where a page of results sends a search to be saved.</summary>
public sealed class SearchesModel(SavedSearchBook book, ISearchIndex articles, IQuoteIndex quotes, IStringLocalizer<SavedSearchTexts> texts) : PageModel
{
    public IReadOnlyList<SavedSearchView> Searches { get; private set; } = [];

    /// <summary>In the interface language; null where there is none.</summary>
    public string? Problem { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        List<SavedSearchView> searches = [];
        foreach (var saved in await book.ListAsync(User.AccountId(), ct))
            if (SearchAddress.Parse(saved.Address) is { } address)
                searches.Add(new(saved, address, await CountAsync(address.From(saved.SeenArticle), ct)));
        Searches = searches;
    }

    public async Task<IActionResult> OnPostSaveAsync(string? to, string? name, CancellationToken ct)
    {
        if (ShortLinks.Canonical(to) is not { } canonical || SearchAddress.Parse(canonical) is not { } address)
            return BadRequest();
        var given = string.IsNullOrWhiteSpace(name) ? address.Query ?? texts["Everything"].Value : name;
        return await book.SaveAsync(User.AccountId(), canonical, given, ct) ? RedirectToPage() : await RefusedAsync(texts["Problem.Full", SavedSearchBook.Most], ct);
    }

    /// <summary>Shows what is new; from then on it is not.</summary>
    public async Task<IActionResult> OnPostLookAsync(int id, CancellationToken ct) =>
        await book.LookAsync(User.AccountId(), id, ct) is { } before && SearchAddress.Parse(before.Address) is { } address
            ? LocalRedirect($"{address.From(before.SeenArticle)}")
            : NotFound();

    public async Task<IActionResult> OnPostRenameAsync(int id, string? name, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(name) ? await RefusedAsync(texts["Problem.NoName"], ct)
        : await book.RenameAsync(User.AccountId(), id, name, ct) ? RedirectToPage() : NotFound();

    public async Task<IActionResult> OnPostDeleteAsync(int id, CancellationToken ct) =>
        await book.DeleteAsync(User.AccountId(), id, ct) ? RedirectToPage() : NotFound();

    private async Task<int> CountAsync(SearchAddress address, CancellationToken ct) => address.IsOfQuotes
        ? (await quotes.SearchAsync(address.ToQuoteRequest() with { Search = address.ToRequest() with { PageSize = 1 } }, ct)).Total
        : (await articles.SearchAsync(address.ToRequest() with { PageSize = 1 }, ct)).Total;

    private async Task<IActionResult> RefusedAsync(string problem, CancellationToken ct)
    {
        Problem = problem;
        await OnGetAsync(ct);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}

/// <summary>A saved search in the list.</summary>
/// <param name="New">How many hits came in since its owner looked.</param>
public sealed record SavedSearchView(SavedSearch Saved, SearchAddress Address, int New);
