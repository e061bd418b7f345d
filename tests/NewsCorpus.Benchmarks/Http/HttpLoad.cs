using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace NewsCorpus.Benchmarks.Http;

/// <summary>Asks a site over several connections at once, each the next thing as soon as it is answered, or as soon as it is time.</summary>
internal sealed class HttpLoad(SiteProcess site, int connections) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site.Address };

    /// <summary>What browsers say they can unpack; null for pages as they are.</summary>
    public string? Encoding { get; init; }

    /// <summary>From one question of a connection to its next, at the least.</summary>
    public TimeSpan Pace { get; init; }

    /// <summary>Asks for pages in turn, each connection from another place in the list, until the work beside it ends.</summary>
    public async Task<Answers> AskAsync(IReadOnlyList<string> pages, Task beside, CancellationToken ct)
    {
        var (milliseconds, bytes) = (new ConcurrentBag<double>(), 0L);
        var (processor, start) = (site.ProcessorTime, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, connections).Select(connection => Task.Run(async () =>
        {
            var room = new byte[64 * 1024];
            for (var page = connection * pages.Count / connections; !beside.IsCompleted; page++)
            {
                var asked = Stopwatch.GetTimestamp();
                Interlocked.Add(ref bytes, await AskAsync(pages[page % pages.Count], room, ct));
                var waited = Stopwatch.GetElapsedTime(asked);
                milliseconds.Add(waited.TotalMilliseconds);
                if (waited < Pace) await Task.Delay(Pace - waited, ct);
            }
        }, ct)));
        return new(milliseconds, bytes, Stopwatch.GetElapsedTime(start), site.ProcessorTime - processor);
    }

    /// <summary>Reads an answer to its end and keeps nothing of it: whoever asks works on the same cores.</summary>
    /// <param name="room">To read into.</param>
    /// <returns>Its number of bytes.</returns>
    /// <exception cref="HttpRequestException">It was no page.</exception>
    private async Task<long> AskAsync(string page, byte[] room, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page) { Version = HttpVersion.Version11 };
        if (Encoding is not null) request.Headers.AcceptEncoding.ParseAdd(Encoding);
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        await using var content = await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(ct);
        var (bytes, read) = (0L, 0);
        while ((read = await content.ReadAsync(room, ct)) > 0)
            bytes += read;
        return bytes;
    }

    public void Dispose() => _client.Dispose();
}

/// <summary>What came of a load.</summary>
/// <param name="Milliseconds">Of each answer, as its asker waited for it.</param>
/// <param name="Bytes">Of all answers, without their headers.</param>
/// <param name="Clock">How long it went on.</param>
/// <param name="Processor">What the site used meanwhile, on all cores.</param>
internal sealed record Answers(IReadOnlyCollection<double> Milliseconds, long Bytes, TimeSpan Clock, TimeSpan Processor)
{
    public int Count => Milliseconds.Count;
}
