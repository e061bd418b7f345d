using System.Runtime.CompilerServices;

namespace NewsCorpus.Ingestion.Runs;

/// <summary>A run as it can be watched in this process: by the terminal, by any number of browsers. Safe for several threads.</summary>
public sealed class RunProgress(TimeProvider time)
{
    /// <summary>Failures that are shown while the run goes on; all of them are in the database.</summary>
    private const int ShownFailures = 20;

    /// <summary>What pages call themselves has no end; the counts of more outlets than these nobody reads.</summary>
    private const int MostOutlets = 1000;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<PageOutcome, long> _outcomes = [];
    private readonly Dictionary<string, long> _outlets = [];
    private readonly LinkedList<PageResult> _failures = [];
    private readonly RunRate _rate = new(time);

    // Pages that the run stored before it was interrupted: they come again, unchanged, and have been counted.
    private long _stored;

    private TaskCompletionSource _changed = NewSignal();
    private (int RunId, RunState State, long Done, long? Total, string? Problem) _run;

    /// <summary>Told of each page as it ends, in their order, on the thread of the run.</summary>
    public event Action<PageResult>? PageEnded;

    public RunSnapshot Snapshot
    {
        get
        {
            lock (_lock)
            {
                var rate = _run.State == RunState.Running ? _rate.Now : _rate.Whole(_run.Done);
                var left = _run.Total is { } total && rate > 0 ? TimeSpan.FromSeconds(Math.Max(0, total - _run.Done) / rate) : (TimeSpan?)null;
                return new(
                    _run.RunId, _run.State, _run.Done, _run.Total, rate, left,
                    new SortedDictionary<PageOutcome, long>(_outcomes), new Dictionary<string, long>(_outlets), [.. _failures], _run.Problem);
            }
        }
    }

    /// <summary>The state now, and again after each change, but not more often than asked; ends after the state in which the run has ended.</summary>
    public async IAsyncEnumerable<RunSnapshot> WatchAsync(TimeSpan atMostEvery, [EnumeratorCancellation] CancellationToken ct)
    {
        while (true)
        {
            var changed = _changed.Task;
            var snapshot = Snapshot;
            yield return snapshot;
            if (snapshot.State != RunState.Running) yield break;
            await changed.WaitAsync(ct);
            await Task.Delay(atMostEvery, time, ct);
        }
    }

    /// <param name="before">Pages that had their outcome when the run was interrupted.</param>
    internal void Begin(int runId, IReadOnlyDictionary<PageOutcome, long> before)
    {
        Change(() =>
        {
            foreach (var (outcome, count) in before) _outcomes[outcome] = count;
            _stored = before.Values.Sum();
            _run = _run with { RunId = runId, State = RunState.Running, Done = _stored };
            _rate.Begin(_stored);
        });
    }

    internal void Expect(long? total) => Change(() => _run.Total = total);

    internal void Add(PageResult result)
    {
        Change(() => Count(result));
        PageEnded?.Invoke(result);
    }

    internal void End(RunState state, RunStop? problem) => Change(() => _run = _run with { State = state, Problem = problem?.ToString() });

    private void Count(PageResult result)
    {
        if (result.Outcome == PageOutcome.Unchanged && _stored > 0)
        {
            _stored--;
            return;
        }
        _run.Done++;
        _rate.Add(_run.Done);
        _outcomes[result.Outcome] = _outcomes.GetValueOrDefault(result.Outcome) + 1;
        if (result.Outlet is { } outlet && (_outlets.ContainsKey(outlet) || _outlets.Count < MostOutlets)) _outlets[outlet] = _outlets.GetValueOrDefault(outlet) + 1;
        if (!result.Outcome.IsFailure()) return;
        _failures.AddFirst(result);
        if (_failures.Count > ShownFailures) _failures.RemoveLast();
    }

    private void Change(Action change)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            change();
            (changed, _changed) = (_changed, NewSignal());
        }
        changed.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
