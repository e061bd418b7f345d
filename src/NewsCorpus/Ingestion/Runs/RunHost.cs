using Microsoft.Extensions.Logging;

namespace NewsCorpus.Ingestion.Runs;

/// <summary>Runs in the background of the site, one at a time: what a page starts, watches and cancels.</summary>
public sealed partial class RunHost(IngestionRun runs, RunRecords records, RunLeases leases, TimeProvider time, ILogger<RunHost> log) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _shutdown = new();
    private Task _running = Task.CompletedTask;
    private RunProgress? _current;
    private CancellationTokenSource? _stop;

    /// <summary>Told when a run of this process has ended, on its thread: as interrupted where the program ends before it.</summary>
    public event Action<RunSettings, RunState>? Ended;

    /// <summary>The run that goes on, or the last one; null before the first. Runs of other processes are in the database only.</summary>
    public RunProgress? Current => _current;

    /// <summary>Ends with the run that goes on; at once where none does.</summary>
    public Task Running => _running;

    /// <summary>Starts a run and does not wait for it. Where another process is writing, the run ends at once, and its progress says so.</summary>
    /// <returns>Null where a run is going on here.</returns>
    public RunProgress? TryStart(RunSettings settings, string startedBy)
    {
        lock (_lock)
        {
            if (!_running.IsCompleted || _shutdown.IsCancellationRequested) return null;
            var progress = _current = new RunProgress(time);
            var stop = _stop = CancellationTokenSource.CreateLinkedTokenSource(_shutdown.Token);
            _running = Task.Run(() => RunAsync(settings, startedBy, progress, stop));
            return progress;
        }
    }

    /// <summary>As <see cref="TryStart"/>, and waits until the run has its number.</summary>
    /// <returns>The number; null where another run is going on, here or in another process.</returns>
    public async Task<int?> TryBeginAsync(RunSettings settings, string startedBy, CancellationToken ct)
    {
        if (TryStart(settings, startedBy) is not { } progress) return null;
        await progress.WatchAsync(TimeSpan.Zero, ct).FirstOrDefaultAsync(run => run.RunId > 0, ct);
        return progress.Snapshot.RunId is > 0 and var id ? id : null;
    }

    /// <summary>Stops the run that goes on here, or asks that of another process to stop: the latter waits for the batch that is being written.</summary>
    public Task CancelAsync(CancellationToken ct)
    {
        lock (_lock)
        {
            return _stop is { } here ? here.CancelAsync() : leases.AskToStopAsync(ct);
        }
    }

    /// <summary>Goes on with what was interrupted when the program last ended, one run after the other.</summary>
    public async Task ResumeAsync(CancellationToken ct)
    {
        if (await leases.IsHeldAsync(ct)) return;
        foreach (var run in await records.InterruptedAsync(ct))
        {
            if (ct.IsCancellationRequested || TryStart(run.Settings, run.StartedBy) is null) return;
            await _running;
        }
    }

    /// <summary>Stops the run that goes on so that the next start goes on with it.</summary>
    public async Task StopAsync()
    {
        await _shutdown.CancelAsync();
        await _running;
    }

    public void Dispose() => _shutdown.Dispose();

    private async Task RunAsync(RunSettings settings, string startedBy, RunProgress progress, CancellationTokenSource stop)
    {
        try
        {
            await runs.ExecuteAsync(settings, startedBy, progress, stop.Token);
        }
        catch (OperationCanceledException)
        {
            if (_shutdown.IsCancellationRequested) await records.MarkInterruptedAsync(progress.Snapshot.RunId, CancellationToken.None);
        }
        catch (Exception e)
        {
            // The worker loop: whatever ends a run must not end the site. Why it ended stands in the run's row.
            if (progress.Snapshot.State == RunState.Running) progress.End(RunState.Stopped, RunProblem.Of(e));
            LogEnd(e);
        }
        lock (_lock)
        {
            _stop = null;
            stop.Dispose();
        }
        Ended?.Invoke(settings, _shutdown.IsCancellationRequested ? RunState.Interrupted : progress.Snapshot.State);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A run ended before its end")]
    private partial void LogEnd(Exception error);
}
