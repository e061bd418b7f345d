using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsCorpus.Web.Hosting;

namespace NewsCorpus.Web.Pages.Errors;

/// <summary>One clear sentence for a request that failed, in place of the page that was asked for. It has no handler, because any method may fail.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class IndexModel : PageModel
{
    private static readonly int[] WithOwnSentence = [400, 403, 404, 405, 413, 429, 500, 507];

    /// <summary>Name of the sentence: a code without one gets that of its kind.</summary>
    public string Sentence { get; private set; } = "";

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        RestoreAddress();
        Sentence = StaleForms.Refused(HttpContext) ? "Error.400.Form"
            : $"Error.{(WithOwnSentence.Contains(Response.StatusCode) ? Response.StatusCode : Response.StatusCode >= 500 ? 500 : 400)}";
    }

    /// <summary>Links that come back to this page (the language switch) mean the address that was asked for.</summary>
    private void RestoreAddress()
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not { } failed) return;
        Request.Path = failed.OriginalPath;
        Request.QueryString = new QueryString(failed.OriginalQueryString);
    }
}
