using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Ingestion.Schedules;

/// <summary>Starts what is due. Called again and again.</summary>
public sealed class ScheduleClock(IDbContextFactory<CorpusDb> contexts, RunHost host, TimeProvider time)
{
    /// <summary>Starts the run that has been due longest; nothing while another run goes on: it stays due.</summary>
    public async Task LookAsync(CancellationToken ct)
    {
        if (!host.Running.IsCompleted) return;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        if (await db.Schedules.AsNoTracking().Where(s => s.IsOn && s.NextAt <= now).OrderBy(s => s.NextAt).FirstOrDefaultAsync(ct) is not { } due) return;
        // Of several sites over one corpus the first to move it on starts it.
        if (!await MoveAsync(db, due.Id, due.NextAt, due.Rhythm.After(now), ct)) return;
        if (await host.TryBeginAsync(due.Settings, RunStarter.Schedule, ct) is null) await MoveAsync(db, due.Id, due.Rhythm.After(now), due.NextAt, ct);
    }

    private static async Task<bool> MoveAsync(CorpusDb db, int id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct) =>
        await db.Schedules.Where(s => s.Id == id && s.NextAt == from).ExecuteUpdateAsync(set => set.SetProperty(s => s.NextAt, to), ct) == 1;
}
