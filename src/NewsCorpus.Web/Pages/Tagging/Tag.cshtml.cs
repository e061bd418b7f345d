using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Articles;
using NewsCorpus.Tagging;

namespace NewsCorpus.Web.Pages.Tagging;

/// <summary>One tag and its articles.</summary>
public sealed class TagModel(TagQueries tags) : PageModel
{
    public CountedTag Counted { get; private set; } = null!;

    public IReadOnlyList<ArticleSummary> Articles { get; private set; } = [];

    /// <summary>Where the next page begins; null where this is the last.</summary>
    public int? Next => Articles.Count < TagQueries.PageSize ? null : Articles[^1].Id;

    public async Task<IActionResult> OnGetAsync(string slug, int? before, CancellationToken ct)
    {
        if (!ModelState.IsValid || await tags.FindAsync(slug, ct) is not { } counted) return NotFound();
        Counted = counted;
        Articles = await tags.ArticlesAsync(counted.Tag.Id, before, ct);
        return Page();
    }
}
