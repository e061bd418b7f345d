using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NewsCorpus.Web.Hosting;

/// <summary>A page can be read, and takes what it has a handler for; without this it would show itself to any method.</summary>
internal sealed class HandledMethodsOnly : IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the antiforgery check, whose 400 would say less.</summary>
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (IsRead(request.Method) || IsErrorPage(context.HttpContext) || context.ActionDescriptor is not CompiledPageActionDescriptor page)
            return;
        var handlers = page.HandlerMethods.Where(handler => HttpMethods.Equals(handler.HttpMethod, request.Method)).ToList();
        if (handlers.Count == 0)
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        else if (!handlers.Any(handler => handler.Name is null || handler.Name.Equals(request.Query["handler"], StringComparison.OrdinalIgnoreCase)))
            context.Result = new NotFoundResult();
    }

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    /// <summary>Shown in place of what failed, whatever its method was.</summary>
    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
