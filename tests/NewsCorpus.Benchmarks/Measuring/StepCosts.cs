using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Benchmarks.Measuring;

/// <summary>What each station of ingestion, and each step of one, takes of the processor while the object lives: the same however busy the machine is. Linux only.</summary>
internal sealed class StepCosts : IDisposable
{
    private readonly ActivityListener _listener;
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _microseconds = [];
    private readonly ConcurrentDictionary<Activity, (int Thread, long Nanoseconds)> _starts = [];

    public StepCosts()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == IngestionTelemetry.Name && OperatingSystem.IsLinux(),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = activity => _starts[activity] = (Environment.CurrentManagedThreadId, OfThisThread()),
            ActivityStopped = Add,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void AddTo(Figures figures, string name)
    {
        foreach (var step in _microseconds.OrderBy(s => s.Key, StringComparer.Ordinal)) figures.Add($"{name}, {step.Key}", "µs of a processor", step.Value);
    }

    public void Dispose() => _listener.Dispose();

    /// <summary>A step that went on in another thread cannot be told from what that did before.</summary>
    private void Add(Activity activity)
    {
        if (!_starts.TryRemove(activity, out var start) || start.Thread != Environment.CurrentManagedThreadId) return;
        var pages = (activity.GetTagItem("pages") ?? activity.Parent?.GetTagItem("pages")) as int? ?? 1;
        _microseconds.GetOrAdd(activity.Parent is { } station ? $"{station.OperationName}: {activity.OperationName}" : activity.OperationName, _ => [])
            .Add((OfThisThread() - start.Nanoseconds) / 1000d / pages);
    }

    private static long OfThisThread()
    {
        const int threadCpuTime = 3;
        _ = ClockGetTime(threadCpuTime, out var time);
        return time.Seconds * 1_000_000_000 + time.Nanoseconds;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ClockGetTime(int clock, out Time time);

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
