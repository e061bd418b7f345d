using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Ingestion.Runs;

/// <summary>What the pages about runs ask of the corpus.</summary>
public sealed class RunQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Runs, or pages of a run, in one list.</summary>
    public const int PageSize = 50;

    /// <summary>The newest first.</summary>
    /// <param name="before">Only runs with smaller ids; null for the newest.</param>
    public async Task<IReadOnlyList<Run>> ListAsync(int? before, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Runs.AsNoTracking().Where(r => before == null || r.Id < before).OrderByDescending(r => r.Id).Take(PageSize).ToListAsync(ct);
    }

    /// <summary>Null where there is no such run. Its <see cref="Run.Pages"/> are not loaded.</summary>
    public async Task<Run?> FindAsync(int id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Runs.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct);
    }

    /// <summary>Pages of a run that failed by an error of the program, by what it was; the largest group first.</summary>
    public async Task<IReadOnlyList<FailureGroup>> FailuresAsync(int run, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var groups = await db.RunPages.Where(p => p.RunId == run && p.Stage != null && p.Cause != null)
            .GroupBy(p => new { p.Stage, p.Cause }).Select(g => new { g.Key.Stage, g.Key.Cause, Pages = g.Count() })
            .OrderByDescending(g => g.Pages).ThenBy(g => g.Cause).ToListAsync(ct);
        return [.. groups.Select(g => new FailureGroup(g.Stage!.Value, g.Cause!, g.Pages))];
    }

    /// <summary>Pages of a run in the order in which they ended.</summary>
    /// <param name="cause">Only failures of that cause; null for all.</param>
    /// <param name="after">Only those with larger ids; null for the first.</param>
    public async Task<IReadOnlyList<RunPage>> PagesAsync(int run, PageOutcome outcome, string? cause, long? after, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.RunPages.AsNoTracking()
            .Where(p => p.RunId == run && p.Outcome == outcome && (cause == null || p.Cause == cause) && (after == null || p.Id > after))
            .OrderBy(p => p.Id).Take(PageSize).ToListAsync(ct);
    }
}

/// <summary>Pages that failed for one reason.</summary>
/// <param name="Cause">See <see cref="PageFailure.Cause"/>.</param>
public sealed record FailureGroup(PageStage Stage, string Cause, int Pages);
