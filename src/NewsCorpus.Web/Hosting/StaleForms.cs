using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace NewsCorpus.Web.Hosting;

/// <summary>Remembers that a form was refused for its token, so that the error page can say what to do about it.</summary>
internal sealed class StaleForms : IAlwaysRunResultFilter
{
    public static bool Refused(HttpContext context) => context.Items.ContainsKey(typeof(StaleForms));

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult) context.HttpContext.Items[typeof(StaleForms)] = true;
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
        // Nothing is left to do once it is answered.
    }
}
