using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace NewsCorpus.Web.Ingestion;

/// <summary><c>/admin/runs/{id}/events</c>: tells a page that shows a run when to look again, and when the run is over. A reconnect starts from where the run is.</summary>
internal static class RunEvents
{
    public static void MapRunEvents(this IEndpointRouteBuilder app) => app.MapGet("/admin/runs/{id:int}/events", Watch);

    private static ServerSentEventsResult<string> Watch(int id, RunWatch runs, IHostApplicationLifetime host, CancellationToken ct) =>
        TypedResults.ServerSentEvents(EventsAsync(id, runs, host.ApplicationStopping, ct));

    /// <summary>Ends without a word when the site stops, so that open pages do not hold it up.</summary>
    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(int id, RunWatch runs, CancellationToken stopping, [EnumeratorCancellation] CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, ct);
        await using var pages = runs.WatchAsync(id, either.Token).GetAsyncEnumerator(either.Token);
        while (await NextAsync(pages)) yield return new(pages.Current.ToString(CultureInfo.InvariantCulture), "progress");
        if (!either.IsCancellationRequested) yield return new("", "ended");
    }

    private static async Task<bool> NextAsync(IAsyncEnumerator<long> pages)
    {
        try
        {
            return await pages.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
