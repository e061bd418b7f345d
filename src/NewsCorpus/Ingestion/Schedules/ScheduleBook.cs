using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Ingestion.Schedules;

/// <summary>Schedules, and what administrators do with them: each edit is one transaction with its entry in the log.</summary>
public sealed class ScheduleBook(IDbContextFactory<CorpusDb> contexts, ChangeLog log, TimeProvider time)
{
    /// <summary>In the order in which they were made.</summary>
    public async Task<IReadOnlyList<Schedule>> AllAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Schedules.AsNoTracking().OrderBy(s => s.Id).ToListAsync(ct);
    }

    /// <param name="rhythm">Valid; see <see cref="Rhythm.IsValid"/>.</param>
    public async Task AddAsync(RunSettings settings, Rhythm rhythm, int? by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var schedule = new Schedule { Settings = settings, Every = rhythm.Every, At = rhythm.At, On = rhythm.On, Zone = rhythm.Zone, NextAt = rhythm.After(time.GetUtcNow()) };
        db.Add(schedule);
        await db.SaveChangesAsync(ct);
        Note(db, by, schedule, null, ScheduleState.Of(schedule));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Switches one on or off. One that is switched on waits for its next time, whatever it missed.</summary>
    /// <returns>False where there is none.</returns>
    public Task<bool> SwitchAsync(int id, bool isOn, int? by, CancellationToken ct) => EditAsync(id, (db, schedule) =>
    {
        var before = ScheduleState.Of(schedule);
        (schedule.IsOn, schedule.NextAt) = (isOn, isOn && !schedule.IsOn ? schedule.Rhythm.After(time.GetUtcNow()) : schedule.NextAt);
        if (ScheduleState.Of(schedule) is var after && after != before) Note(db, by, schedule, before, after);
    }, ct);

    /// <returns>False where there is none.</returns>
    public Task<bool> DeleteAsync(int id, int? by, CancellationToken ct) => EditAsync(id, (db, schedule) =>
    {
        Note(db, by, schedule, ScheduleState.Of(schedule), null);
        db.Remove(schedule);
    }, ct);

    private async Task<bool> EditAsync(int id, Action<CorpusDb, Schedule> edit, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Schedules.SingleOrDefaultAsync(s => s.Id == id, ct) is not { } schedule) return false;
        edit(db, schedule);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private void Note(CorpusDb db, int? by, Schedule schedule, ScheduleState? before, ScheduleState? after) =>
        log.Add(db, by, new ChangedThing(Subject.Schedule, schedule.Id, $"{schedule.Id}"), ChangeWhat.Itself, before, after);
}

/// <summary>A schedule as the log keeps it.</summary>
internal sealed record ScheduleState(string Settings, TimeSpan? Every, TimeOnly? At, Weekdays On, string Zone, bool IsOn)
{
    public static ScheduleState Of(Schedule schedule) => new(schedule.Settings.ToJson(), schedule.Every, schedule.At, schedule.On, schedule.Zone, schedule.IsOn);
}
