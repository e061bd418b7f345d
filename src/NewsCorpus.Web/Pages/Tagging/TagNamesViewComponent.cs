using Microsoft.AspNetCore.Mvc;
using NewsCorpus.Tagging;
using NewsCorpus.Web.Localization;

namespace NewsCorpus.Web.Pages.Tagging;

/// <summary>The names that the browser completes in every box for a tag: one list on a page.</summary>
public sealed class TagNamesViewComponent(TagQueries tags) : ViewComponent
{
    /// <summary>The most used; a browser shows few of them at once.</summary>
    private const int Most = 500;

    public async Task<IViewComponentResult> InvokeAsync() =>
        View((await tags.ListAsync(HttpContext.RequestAborted)).Take(Most).Select(t => t.Tag.Names.Here().Text));
}
