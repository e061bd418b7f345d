using System.Collections.Concurrent;
using System.Threading.Channels;

namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>A segment that a thread of its own makes while the one that holds the database inserts rows.</summary>
internal sealed class SegmentMaking : IDisposable
{
    private static readonly ConcurrentBag<SegmentWords> Unused = [];

    private readonly Channel<IndexedRow> _rows = Channel.CreateUnbounded<IndexedRow>(new() { SingleReader = true, SingleWriter = true });
    private readonly Task<Segment> _made;

    // The threads of the pool are busy with reading pages: it would not be begun before they are done.
    public SegmentMaking() => _made = Task.Factory.StartNew(Make, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <param name="row">Its id is higher than those before it.</param>
    public void Add(IndexedRow row) => _rows.Writer.TryWrite(row);

    /// <summary>After the last row.</summary>
    public Task<Segment> CompleteAsync()
    {
        _rows.Writer.TryComplete();
        return _made;
    }

    /// <summary>Where it was not completed, what it makes is for nobody.</summary>
    public void Dispose() => _rows.Writer.TryComplete();

    private Segment Make()
    {
        if (!Unused.TryTake(out var words))
            words = new();
        foreach (var row in _rows.Reader.ReadAllAsync().ToBlockingEnumerable())
            words.Add(row);
        var segment = words.TakeSegment();
        Unused.Add(words);
        return segment;
    }
}
