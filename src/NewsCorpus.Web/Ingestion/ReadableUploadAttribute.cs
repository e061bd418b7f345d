using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Ingestion;

/// <summary>Reads an upload before anybody else does, and says what is wrong with it: the check of the form's token would call any form that cannot be read an expired one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadableUploadAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>After the limits of the request (900), before the check of the token (1000).</summary>
    public int Order => 950;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.HasFormContentType && await ProblemOfAsync(http.Request, http.RequestAborted) is { } status) context.Result = new StatusCodeResult(status);
    }

    /// <summary>The status that says what is wrong; null where nothing is.</summary>
    private static async Task<int?> ProblemOfAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            await request.ReadFormAsync(ct);
            return null;
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode;
        }
        catch (InvalidDataException)
        {
            return StatusCodes.Status413PayloadTooLarge; // more parts, or longer ones, than a form may have
        }
        catch (IOException e) when (RunProblem.IsFullDisk(e))
        {
            return StatusCodes.Status507InsufficientStorage;
        }
    }
}
