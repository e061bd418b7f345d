using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Ingestion;

/// <summary>Executes runs that are started in the browser, one at a time, in the background. At the start of the site it goes on with those that were killed.</summary>
public sealed class RunDesk(IngestionRun ingestion, RunRecords records, Uploads uploads, TimeProvider time) : IHostedService, IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stop = new();
    private RunProgress? _progress;
    private Task _work = Task.CompletedTask;

    /// <summary>Progress of a run that goes on in this process; null for any other.</summary>
    public RunProgress? ProgressOf(int run) => _progress is { Snapshot: { State: RunState.Running } now } progress && now.RunId == run ? progress : null;

    /// <returns>Id of the run; null where another is going on, here or in another process.</returns>
    public async Task<int?> TryStartAsync(RunSettings settings, string startedBy, CancellationToken ct)
    {
        var progress = new RunProgress(time);
        Task work;
        lock (_lock)
        {
            if (!_work.IsCompleted) return null;
            // Not on the request's thread: reading the first pages may take long before anything is awaited.
            work = _work = Task.Run(() => ExecuteAsync(settings, startedBy, progress), CancellationToken.None);
        }
        return await BegunAsync(progress, work, ct);
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _work = Task.Run(GoOnAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _work.WaitAsync(cancellationToken);
    }

    public void Dispose() => _stop.Dispose();

    private async Task GoOnAsync()
    {
        foreach (var run in await records.InterruptedAsync(_stop.Token)) await ExecuteAsync(run.Settings, run.StartedBy, new RunProgress(time));
    }

    private async Task ExecuteAsync(RunSettings settings, string startedBy, RunProgress progress)
    {
        _progress = progress;
        try
        {
            await ingestion.ExecuteAsync(settings, startedBy, progress, _stop.Token);
            uploads.Forget(settings);
        }
        catch (Exception e) when (e is RunRefusedException or RunStoppedException or OperationCanceledException)
        {
            // The run's row says how it ended, and the log why; one that was refused has no row, and whoever started it is told.
        }
    }

    private static async Task<int?> BegunAsync(RunProgress progress, Task work, CancellationToken ct)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var begun = progress.WatchAsync(TimeSpan.Zero, enough.Token).FirstAsync(run => run.RunId > 0, enough.Token).AsTask();
        await Task.WhenAny(begun, work);
        var id = progress.Snapshot.RunId;
        await enough.CancelAsync();
        return id > 0 ? id : null;
    }
}
