using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Hosting;

/// <summary>Goes on with interrupted runs when the site starts, then starts one whenever a watched folder has changed.</summary>
internal sealed partial class BackgroundRuns(RunHost runs, WatchOptions options, TimeProvider time, ILogger<BackgroundRuns> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TryAsync(() => runs.ResumeAsync(stoppingToken));
        if (options.Folder is not { } folder) return;
        var watch = new FolderWatch(folder);
        using var timer = new PeriodicTimer(options.Every, time);
        do
        {
            await TryAsync(() => LookAsync(watch));
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await runs.StopAsync();
    }

    private Task LookAsync(FolderWatch watch)
    {
        if (runs.Running.IsCompleted && watch.Look()) runs.TryStart(RunSettings.Files([watch.Folder]), "watch");
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
