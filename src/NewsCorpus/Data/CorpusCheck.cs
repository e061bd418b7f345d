using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Search;
using NewsCorpus.Search.Sqlite;
using static SQLitePCL.raw;

namespace NewsCorpus.Data;

/// <summary>Compares what must agree: the database with itself and with the search index, the originals with their hashes.</summary>
public sealed class CorpusCheck(IDbContextFactory<CorpusDb> contexts, Originals originals, ISearchIndexBuilder index, RunLeases leases)
{
    private static readonly HashSet<ProblemKind> OfTheIndex =
        [ProblemKind.NotIndexed, ProblemKind.IndexedOnly, ProblemKind.QuoteNotIndexed, ProblemKind.QuoteIndexedOnly];

    /// <summary>Reads the whole corpus as it is at one moment, and changes nothing. A run may go on meanwhile.</summary>
    public async Task<CheckReport> CheckAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // A connection that has served others may have in mind how the index was divided before the latest commits: FTS5 then calls a whole index malformed.
        db.Database.SetConnectionString($"{db.Database.GetConnectionString()};Pooling=False");
        await using var snapshot = await Snapshot.BeginAsync(db, ct);
        // SQLite's own check is one call that looks at no token.
        await using var interruption = ct.Register(() => sqlite3_interrupt(snapshot.Connection!.Handle));
        try
        {
            return await ReportAsync(db, ct);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException(e.Message, e, ct);
        }
    }

    /// <summary>
    /// Checks, mends what can be mended, and checks again: indexes anew where the index differs; takes damaged originals away, so that ingesting the page again
    /// brings its bytes back; marks pages without an end as stale, so that <c>rerun --stale</c> reads them.
    /// </summary>
    /// <exception cref="RunRefusedException">A run is going on.</exception>
    public async Task<RepairReport> RepairAsync(CancellationToken ct)
    {
        // Said now, and not after minutes of checking.
        if (await leases.IsHeldAsync(ct)) throw new RunRefusedException();
        var problems = (await CheckAsync(ct)).Problems;
        var mended = await leases.AloneAsync(alone => MendAsync(problems, alone), ct);
        return new(mended, await CheckAsync(ct));
    }

    private async Task<Mended> MendAsync(IReadOnlyList<CorpusProblem> problems, CancellationToken ct)
    {
        int? indexed = problems.Any(p => OfTheIndex.Contains(p.Kind)) ? await index.RebuildAsync(ct) : null;
        var damaged = SubjectsOf(problems, ProblemKind.OriginalDamaged);
        foreach (var sha256 in damaged) originals.Remove(sha256);
        return new(indexed, damaged.Count, await MarkStaleAsync([.. damaged, .. SubjectsOf(problems, ProblemKind.OriginalMissing)], ct));
    }

    private static IReadOnlyList<string> SubjectsOf(IReadOnlyList<CorpusProblem> problems, ProblemKind kind) => [.. problems.Where(p => p.Kind == kind).Select(p => p.Subject)];

    private async Task<CheckReport> ReportAsync(CorpusDb db, CancellationToken ct)
    {
        var problems = new List<CorpusProblem>();
        foreach (var (kind, sql) in CheckRules.All)
        {
            var subjects = await db.Database.SqlQueryRaw<string>(sql).ToListAsync(ct);
            problems.AddRange(subjects.Select(subject => new CorpusProblem(kind, subject)));
        }
        problems.AddRange(await OriginalProblemsAsync(db, ct));
        var indexed = await db.Database.SqlQueryRaw<long>("""SELECT count(*) AS "Value" FROM "ArticleIndex" """).SingleAsync(ct);
        return new(await db.Pages.LongCountAsync(ct), await db.Articles.LongCountAsync(ct), indexed, problems);
    }

    /// <summary>These pages, and all that have no end: a report tells only the first of those.</summary>
    /// <returns>How many.</returns>
    private async Task<int> MarkStaleAsync(IReadOnlyList<string> pages, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (marked, withoutEnd) = (0, await db.Database.SqlQueryRaw<string>(CheckRules.NoEnd).ToListAsync(ct));
        foreach (var part in pages.Union(withoutEnd).Chunk(PageBatches.MostPages))
            marked += await db.Pages.Where(p => part.Contains(p.Sha256)).ExecuteUpdateAsync(set => set.SetProperty(p => p.MadeBy, ""), ct);
        return marked;
    }

    private async Task<IReadOnlyList<CorpusProblem>> OriginalProblemsAsync(CorpusDb db, CancellationToken ct)
    {
        var problems = new List<CorpusProblem>();
        await foreach (var sha256 in db.Pages.OrderBy(p => p.Id).Select(p => p.Sha256).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (originals.Find(sha256) is not { } bytes) problems.Add(new(ProblemKind.OriginalMissing, sha256));
            else if (Originals.NameOf(bytes) != sha256) problems.Add(new(ProblemKind.OriginalDamaged, sha256));
        }
        return problems;
    }
}
