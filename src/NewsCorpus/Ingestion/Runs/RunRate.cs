namespace NewsCorpus.Ingestion.Runs;

/// <summary>How quick a run is. Not safe for several threads.</summary>
public sealed class RunRate(TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    private readonly long _start = time.GetTimestamp();
    private readonly Queue<(long At, long Done)> _samples = [];
    private (long At, long Done) _last;

    /// <summary>Pages a second over the last ten seconds, or since the last page where that is longer ago: 0 before the first.</summary>
    public double Now => _samples.TryPeek(out var first) && time.GetElapsedTime(first.At) is { Ticks: > 0 } elapsed
        ? (_last.Done - first.Done) / elapsed.TotalSeconds : 0;

    /// <summary>Pages a second since the beginning.</summary>
    public double Whole(long done) => done / Math.Max(1e-3, time.GetElapsedTime(_start).TotalSeconds);

    /// <summary>The run begins.</summary>
    /// <param name="done">Pages that were done before.</param>
    public void Begin(long done) => _samples.Enqueue(_last = (time.GetTimestamp(), done));

    /// <summary>A page is done.</summary>
    /// <param name="done">Pages that are done now.</param>
    public void Add(long done)
    {
        _last = (time.GetTimestamp(), done);
        if (_samples.Count > 0 && time.GetElapsedTime(_samples.Last().At, _last.At) < Step) return;
        _samples.Enqueue(_last);
        while (time.GetElapsedTime(_samples.Peek().At, _last.At) > Window) _samples.Dequeue();
    }
}
