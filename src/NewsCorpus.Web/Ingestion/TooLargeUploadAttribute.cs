using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NewsCorpus.Web.Ingestion;

/// <summary>Says that an upload is too large before anybody reads it: the check of the form's token would call it a broken form.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TooLargeUploadAttribute : Attribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > Uploads.MostBytes) context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}
