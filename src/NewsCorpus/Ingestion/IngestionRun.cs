using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Meetings;

namespace NewsCorpus.Ingestion;

/// <summary>Executes runs: takes the lease, keeps the run's row, and sees to it that both are left in order however the run ends.</summary>
public sealed partial class IngestionRun(
    IDbContextFactory<CorpusDb> contexts, IngestionPipeline pipeline, RunSource source, RunRecords records, RunLeases leases,
    MeetingProposing meetings, TimeProvider time, ILogger<IngestionRun> log)
{
    /// <summary>How often a run looks whether somebody asked it to stop: within a second it has stopped.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(400);

    /// <summary>Beats from one renewal of the lease and of the run's row to the next.</summary>
    private const int BeatsToRenew = 10;

    /// <summary>Runs to the end, whatever is wrong with single pages.</summary>
    /// <param name="startedBy">See <see cref="Run.StartedBy"/>.</param>
    /// <param name="progress">Told of each page; afterwards it says how the run ended.</param>
    /// <exception cref="RunRefusedException">Another run is going on.</exception>
    /// <exception cref="RunStoppedException">It could not go on.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled, here or by <see cref="RunLeases.AskToStopAsync"/>.</exception>
    public async Task ExecuteAsync(RunSettings settings, string startedBy, RunProgress progress, CancellationToken ct)
    {
        var owner = await leases.TryTakeAsync(ct) ?? throw new RunRefusedException();
        try
        {
            var run = await records.BeginAsync(settings, startedBy, ct);
            using var scope = log.BeginScope(new Dictionary<string, object> { ["RunId"] = run.Id });
            progress.Begin(run.Id, run.Counts);
            await RunAsync(settings, new RunTicket(run.Id, owner), progress, ct);
        }
        finally
        {
            await leases.GiveBackAsync(owner, CancellationToken.None);
        }
    }

    /// <summary>A run over files and folders.</summary>
    /// <returns>How each page ended, in their order.</returns>
    public async Task<IReadOnlyList<PageResult>> IngestAsync(IEnumerable<string> paths, string startedBy, CancellationToken ct)
    {
        var results = new List<PageResult>();
        var progress = new RunProgress(time);
        progress.PageEnded += results.Add;
        await ExecuteAsync(RunSettings.Files(paths), startedBy, progress, ct);
        return results;
    }

    private async Task RunAsync(RunSettings settings, RunTicket ticket, RunProgress progress, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var beside = Task.WhenAll(CountAsync(settings, progress, stop.Token), BeatAsync(ticket, progress, stop));
        try
        {
            LogStart(ticket.RunId);
            await foreach (var result in pipeline.RunAsync(source.Pages(settings, stop.Token), new PipelineOptions { Ticket = ticket, ReadsAnew = settings.Stored is not null }, stop.Token)) progress.Add(result);
            await meetings.ProposeAsync(ticket.RunId, stop.Token);
            progress.End(RunState.Completed, null);
        }
        catch (OperationCanceledException)
        {
            progress.End(RunState.Cancelled, null);
            throw;
        }
        catch (Exception e)
        {
            progress.End(RunState.Stopped, RunProblem.Of(e));
            LogStop(e, ticket.RunId);
            throw new RunStoppedException(RunProblem.SentenceOf(e), e);
        }
        finally
        {
            await stop.CancelAsync();
            await beside;
            await SaveEndAsync(progress.Snapshot);
        }
    }

    /// <summary>The total comes when it comes; a run does not wait for it.</summary>
    private async Task CountAsync(RunSettings settings, RunProgress progress, CancellationToken ct)
    {
        try
        {
            progress.Expect(await Task.Run(() => source.CountAsync(settings, ct), ct));
        }
        catch (OperationCanceledException)
        {
            // The run was quicker.
        }
    }

    private async Task BeatAsync(RunTicket ticket, RunProgress progress, CancellationTokenSource stop)
    {
        try
        {
            using var timer = new PeriodicTimer(Beat, time);
            for (var beat = 1; await timer.WaitForNextTickAsync(stop.Token); beat++)
            {
                if (await leases.IsAskedToStopAsync(ticket.Owner, stop.Token)) await stop.CancelAsync();
                if (beat % BeatsToRenew == 0) await RenewAsync(ticket, progress, stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The run has ended.
        }
    }

    private async Task RenewAsync(RunTicket ticket, RunProgress progress, CancellationToken ct)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            await leases.RenewAsync(db, ticket.Owner, ct);
            await records.SaveAsync(progress.Snapshot, ct);
        }
        catch (Exception e) when (e is LeaseLostException or SqliteException)
        {
            // The next batch finds out, and ends the run.
            LogBeat(e, ticket.RunId);
        }
    }

    /// <summary>On a full disk not even this may succeed: then the next run finds the row as that of a run that was killed.</summary>
    private async Task SaveEndAsync(RunSnapshot snapshot)
    {
        LogEnd(snapshot.RunId, snapshot.State, snapshot.Done, snapshot.Rate);
        try
        {
            await records.SaveAsync(snapshot, CancellationToken.None);
        }
        catch (SqliteException e)
        {
            LogStop(e, snapshot.RunId);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Run {RunId} started")]
    private partial void LogStart(int runId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Run {RunId} ended {State}: {Done} pages, {Rate:0.0} a second")]
    private partial void LogEnd(int runId, RunState state, long done, double rate);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Run {RunId} could not renew its lease")]
    private partial void LogBeat(Exception error, int runId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Run {RunId} could not go on")]
    private partial void LogStop(Exception error, int runId);
}
