using System.Diagnostics;

namespace NewsCorpus.Web.Hosting;

/// <summary>One line in the log for each request. The exception behind a 500 is on a line of its own, by the exception handler.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        // The error pages answer under another path.
        var path = context.Request.Path;
        await next(context);
        var (status, elapsed) = (context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        Line(status >= 500 ? LogLevel.Error : LogLevel.Information, context.Request.Method, path, status, elapsed);
    }

    [LoggerMessage(Message = "{Method} {Path} answered {StatusCode} in {ElapsedMs:0.0} ms")]
    private partial void Line(LogLevel level, string method, PathString path, int statusCode, double elapsedMs);
}
