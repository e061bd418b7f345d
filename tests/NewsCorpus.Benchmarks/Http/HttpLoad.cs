using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace NewsCorpus.Benchmarks.Http;

/// <summary>Asks a site over several connections at once, each the next thing as soon as it is answered.</summary>
internal sealed class HttpLoad(SiteProcess site, int connections) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site.Address };

    /// <summary>What browsers say they can unpack; null for pages as they are.</summary>
    public string? Encoding { get; init; }

    /// <summary>Asks for pages in turn, each connection from another place in the list, until the work beside it ends.</summary>
    public async Task<Answers> AskAsync(IReadOnlyList<string> pages, Task beside, CancellationToken ct)
    {
        var (milliseconds, bytes) = (new ConcurrentBag<double>(), 0L);
        var (processor, start) = (site.ProcessorTime, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, connections).Select(connection => Task.Run(async () =>
        {
            for (var page = connection * pages.Count / connections; !beside.IsCompleted; page++)
            {
                var asked = Stopwatch.GetTimestamp();
                Interlocked.Add(ref bytes, await AskAsync(pages[page % pages.Count], ct));
                milliseconds.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }, ct)));
        return new(milliseconds, bytes, Stopwatch.GetElapsedTime(start), site.ProcessorTime - processor);
    }

    /// <summary>Number of bytes of the answer.</summary>
    /// <exception cref="HttpRequestException">It was no page.</exception>
    public async Task<long> AskAsync(string page, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page) { Version = HttpVersion.Version11 };
        if (Encoding is not null) request.Headers.AcceptEncoding.ParseAdd(Encoding);
        using var answer = await _client.SendAsync(request, ct);
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(ct)).LongLength;
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
