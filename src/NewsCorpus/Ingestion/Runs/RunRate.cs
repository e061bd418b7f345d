namespace NewsCorpus.Ingestion.Runs;

/// <summary>How quick a run is. Not safe for several threads.</summary>
internal sealed class RunRate(TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    private readonly long _start = time.GetTimestamp();
    private readonly Queue<(long At, long Done)> _samples = [];
    private (long At, long Done) _last;

    /// <summary>Pages a second over the last ten seconds.</summary>
    public double Now => _samples.TryPeek(out var first) && _last.At > first.At
        ? (_last.Done - first.Done) / time.GetElapsedTime(first.At, _last.At).TotalSeconds : 0;

    /// <summary>Pages a second since the beginning.</summary>
    public double Whole(long done) => done / Math.Max(1e-3, time.GetElapsedTime(_start).TotalSeconds);

    public void Add(long done)
    {
        _last = (time.GetTimestamp(), done);
        if (_samples.Count > 0 && time.GetElapsedTime(_samples.Last().At, _last.At) < Step) return;
        _samples.Enqueue(_last);
        while (time.GetElapsedTime(_samples.Peek().At, _last.At) > Window) _samples.Dequeue();
    }
}
