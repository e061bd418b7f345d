using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace NewsCorpus.Web.Tests.Browser;

/// <summary>
/// A network on which everything that a browser asks for comes late and in pieces: tests that read before a page is there fail on it every time, and not by chance
/// on a busy machine. The environment variable NEWSCORPUS_SLOW turns it on; it says how many milliseconds pass between two pieces (25 will do).
/// </summary>
internal sealed class SlowNetwork(TimeSpan pause) : IStartupFilter
{
    private const int Pieces = 8;

    /// <summary>Null where the network is to be as fast as it is.</summary>
    public static SlowNetwork? Wanted { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("NEWSCORPUS_SLOW"), out var pause) ? new(TimeSpan.FromMilliseconds(pause)) : null;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(SendSlowlyAsync);
        next(app);
    };

    private async Task SendSlowlyAsync(HttpContext context, RequestDelegate next)
    {
        // Browsers say what a request is for; programs do not. A stream of events has no end to wait for.
        if (!context.Request.Headers.ContainsKey("Sec-Fetch-Mode") || context.Request.Headers.Accept == "text/event-stream")
        {
            await next(context);
            return;
        }
        context.Request.Headers.AcceptEncoding = default; // what is packed is shown only when it is complete
        var (network, answer) = (context.Response.Body, new MemoryStream());
        context.Response.Body = answer;
        await Task.Delay(Pieces * pause, context.RequestAborted);
        await next(context);
        await Task.Delay(Pieces * pause, context.RequestAborted);
        foreach (var piece in answer.ToArray().Chunk((int)answer.Length / Pieces + 1))
        {
            await network.WriteAsync(piece, context.RequestAborted);
            await network.FlushAsync(context.RequestAborted);
            await Task.Delay(pause, context.RequestAborted);
        }
    }
}
