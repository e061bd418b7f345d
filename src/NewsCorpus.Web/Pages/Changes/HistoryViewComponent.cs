using Microsoft.AspNetCore.Mvc;
using NewsCorpus.Changes;

namespace NewsCorpus.Web.Pages.Changes;

/// <summary>What people changed of one thing, folded away under its page; nothing where nobody changed anything.</summary>
public sealed class HistoryViewComponent(ChangeQueries changes) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Subject subject, int id) =>
        View(await changes.OfAsync(subject, id, HttpContext.RequestAborted));
}
