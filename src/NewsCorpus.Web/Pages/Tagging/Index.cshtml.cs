using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Tagging;

namespace NewsCorpus.Web.Pages.Tagging;

/// <summary>Every tag.</summary>
public sealed class IndexModel(TagQueries tags) : PageModel
{
    public IReadOnlyList<CountedTag> Tags { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Tags = await tags.ListAsync(ct);
}
