using Microsoft.AspNetCore.Mvc;
using NewsCorpus.Tagging;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Tagging;

/// <summary>The tags of an article in a list; for editors only, since nobody else can do anything with them there.</summary>
public sealed class ArticleTagsViewComponent(TagQueries tags) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int article)
    {
        if (!UserClaimsPrincipal.IsEditor()) return Content("");
        var borne = await tags.OfAsync(article, HttpContext.RequestAborted);
        return View(new TagsBox(article, borne ?? [], Request.Path + Request.QueryString) { IsFolded = true });
    }
}
