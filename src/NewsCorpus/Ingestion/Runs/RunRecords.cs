using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Ingestion.Runs;

/// <summary>Keeps the rows of runs. Called by whoever holds the lease, so that nobody else writes them.</summary>
public sealed class RunRecords(IDbContextFactory<CorpusDb> contexts, TimeProvider time)
{
    /// <summary>A new run, or the one with the same settings that was interrupted: it goes on.</summary>
    /// <returns>Its counts are those of the pages that have their outcome.</returns>
    internal async Task<Run> BeginAsync(RunSettings settings, string startedBy, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // Nobody but the holder of the lease runs, so whatever says it does was killed.
        await db.Runs.Where(r => r.State == RunState.Running).ExecuteUpdateAsync(set => set.SetProperty(r => r.State, RunState.Interrupted), ct);
        var run = await db.Runs.Where(r => r.State == RunState.Interrupted && r.Settings == settings).OrderBy(r => r.Id).LastOrDefaultAsync(ct);
        if (run is null) db.Runs.Add(run = new Run { Settings = settings, StartedBy = startedBy, StartedAt = time.GetUtcNow() });
        else await RecountAsync(db, run, ct);
        run.State = RunState.Running;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return run;
    }

    /// <summary>Runs that were killed, the oldest first.</summary>
    public async Task<IReadOnlyList<Run>> InterruptedAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Runs.AsNoTracking().Where(r => r.State == RunState.Running || r.State == RunState.Interrupted).OrderBy(r => r.Id).ToListAsync(ct);
    }

    /// <summary>The program ends before the run: the next start goes on with it.</summary>
    internal async Task MarkInterruptedAsync(int runId, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.Runs.Where(r => r.Id == runId).ExecuteUpdateAsync(set => set.SetProperty(r => r.State, RunState.Interrupted), ct);
    }

    internal async Task SaveAsync(RunSnapshot snapshot, CancellationToken ct)
    {
        var ended = snapshot.State == RunState.Running ? (DateTimeOffset?)null : time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.Runs.Where(r => r.Id == snapshot.RunId).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.State, snapshot.State).SetProperty(r => r.Problem, snapshot.Problem)
                .SetProperty(r => r.Counts, snapshot.Outcomes).SetProperty(r => r.EndedAt, ended), ct);
    }

    /// <summary>Pages of which nothing was stored come again and are told of again.</summary>
    private static async Task RecountAsync(CorpusDb db, Run run, CancellationToken ct)
    {
        var pages = db.RunPages.Where(p => p.RunId == run.Id);
        await pages.Where(p => !db.Pages.Any(stored => stored.Sha256 == p.Sha256)).ExecuteDeleteAsync(ct);
        run.Counts = await pages.GroupBy(p => p.Outcome).Select(g => new { g.Key, Count = g.LongCount() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }
}
