using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Ingestion.Schedules;
using NewsCorpus.Web.Ingestion;

namespace NewsCorpus.Web.Hosting;

/// <summary>Goes on with interrupted runs when the site starts, then starts one whenever a watched folder has changed or a schedule is due.</summary>
internal sealed partial class BackgroundRuns(RunHost runs, ScheduleClock clock, Uploads uploads, WatchOptions options, TimeProvider time, ILogger<BackgroundRuns> log) : BackgroundService
{
    /// <summary>Schedules name minutes.</summary>
    private static readonly TimeSpan ClockBeat = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TryAsync(() => uploads.SweepAsync(stoppingToken));
        await TryAsync(() => runs.ResumeAsync(stoppingToken));
        var scheduled = AgainAsync(ClockBeat, () => clock.LookAsync(stoppingToken), stoppingToken);
        var watched = options.Folder is { } folder && new FolderWatch(folder) is var watch ? AgainAsync(options.Every, () => LookAsync(watch), stoppingToken) : Task.CompletedTask;
        await Task.WhenAll(scheduled, watched);
    }

    private async Task AgainAsync(TimeSpan every, Func<Task> look, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(every, time);
        do
        {
            await TryAsync(look);
        }
        while (await timer.WaitForNextTickAsync(ct));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await runs.StopAsync();
    }

    private Task LookAsync(FolderWatch watch)
    {
        if (runs.Running.IsCompleted && watch.Look()) runs.TryStart(RunSettings.Files([watch.Folder]), RunStarter.Watch);
        return Task.CompletedTask;
    }

    // The worker loop: a folder or a database that cannot be read now may be readable later, and readers must be answered meanwhile.
    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailure(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What goes on behind the site could not be done")]
    private partial void LogFailure(Exception error);
}

/// <summary>A folder that the site looks at.</summary>
/// <param name="Folder">Null where none is watched.</param>
/// <param name="Every">Time from one look to the next.</param>
internal sealed record WatchOptions(string? Folder, TimeSpan Every);
