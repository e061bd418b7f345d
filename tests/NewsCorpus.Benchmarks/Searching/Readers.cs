using System.Collections.Concurrent;
using System.Diagnostics;
using NewsCorpus.Benchmarks.Measuring;
using NewsCorpus.Search;

namespace NewsCorpus.Benchmarks.Searching;

/// <summary>People who search while something else goes on: each asks the queries of the set in turn, and reads for a while before the next.</summary>
internal sealed class Readers : IAsyncDisposable
{
    /// <summary>Much quicker than people read: 20 readers are hundreds of people.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _ended = new();
    private readonly ConcurrentBag<double> _milliseconds = [];
    private readonly Task _reading;

    public Readers(ISearchIndex index, IReadOnlyList<GeneratedQuery> queries, int count) =>
        _reading = Task.WhenAll(Enumerable.Range(0, count).Select(reader => Task.Run(() => ReadAsync(index, queries, reader * queries.Count / count))));

    public void AddTo(Figures figures, string name)
    {
        if (!_milliseconds.IsEmpty) figures.Add(name, "ms", _milliseconds);
    }

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _reading;
        _ended.Dispose();
    }

    private async Task ReadAsync(ISearchIndex index, IReadOnlyList<GeneratedQuery> queries, int first)
    {
        for (var i = first; !_ended.IsCancellationRequested; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await index.SearchAsync(queries[i % queries.Count].Request, CancellationToken.None);
            _milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(Reading, _ended.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }
}
