using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Search;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>Quote search: what was said, by whom, as told by which outlet, with filters that say how many quotes each leaves.</summary>
public sealed class QuotesModel(IQuoteIndex index) : PageModel
{
    public SearchAddress Address { get; private set; } = null!;

    public QuoteSearchResult Result { get; private set; } = null!;

    /// <summary>How many reported clauses there are beside the quotes.</summary>
    public int Reported => Result.Facets[SearchField.Kind].FirstOrDefault(k => k.Value == nameof(QuoteKind.Reported))?.Count ?? 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (SearchAddress.ReadOfQuotes(Request.Query) is not { } address)
            return NotFound();
        Address = address;
        Result = await index.SearchAsync(address.ToQuoteRequest(), ct);
        return Page();
    }
}
