using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Ingestion;

/// <summary>Runs for whoever looks at them, in whatever process they go on.</summary>
public sealed class RunWatch(RunHost host, RunQueries runs, TimeProvider time)
{
    /// <summary>Between two looks: often enough to see it move, rare enough for a phone.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>Null where there is no such run.</summary>
    public async Task<RunView?> FindAsync(int id, CancellationToken ct) =>
        await runs.FindAsync(id, ct) is { } run ? new RunView(run, ProgressOf(id)?.Snapshot, time.GetUtcNow()) : null;

    /// <summary>The number of pages done, now and while it changes; ends with the run.</summary>
    public IAsyncEnumerable<long> WatchAsync(int id, CancellationToken ct) =>
        ProgressOf(id) is { } progress ? progress.WatchAsync(Beat, ct).Select(run => run.Done) : WatchRowAsync(id, ct);

    /// <summary>Null for a run that is over or goes on in another process.</summary>
    private RunProgress? ProgressOf(int id) => host.Current is { Snapshot: { State: RunState.Running } now } progress && now.RunId == id ? progress : null;

    private async IAsyncEnumerable<long> WatchRowAsync(int id, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Beat, time);
        while (await runs.FindAsync(id, ct) is { State: RunState.Running } run)
        {
            yield return run.Counts.Values.Sum();
            await timer.WaitForNextTickAsync(ct);
        }
    }
}
