using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Quality;

/// <summary>How well the pages of each outlet have been read, week by week, and what is not as it used to be. Counted anew after each run, and every few minutes where others may run.</summary>
public sealed class OutletWatch : IDisposable
{
    /// <summary>Half a year, counted back from the outlet's last page.</summary>
    public const int Weeks = 26;

    /// <summary>On a million pages counting takes a second or two: nobody waits for it again for so long.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private const long TicksAWeek = 7 * TimeSpan.TicksPerDay;

    /// <summary>A page that is older when it comes is from an archive: it says nothing of whether its outlet still speaks.</summary>
    private const long FreshTicks = 7 * TimeSpan.TicksPerDay;

    private readonly IDbContextFactory<CorpusDb> _contexts;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _counting = new(1);
    private OutletOverview? _known;

    public OutletWatch(IDbContextFactory<CorpusDb> contexts, RunHost runs, TimeProvider time)
    {
        (_contexts, _time) = (contexts, time);
        runs.Ended += (_, _) => _known = null;
    }

    /// <summary>All outlets that there are pages of, as of the last minutes.</summary>
    public async Task<OutletOverview> OverviewAsync(CancellationToken ct)
    {
        await _counting.WaitAsync(ct);
        try
        {
            var now = _time.GetUtcNow();
            if (_known is { } known && now - known.At <= Lifetime) return known;
            return _known = new(now, await CountAsync(ct));
        }
        finally
        {
            _counting.Release();
        }
    }

    public void Dispose() => _counting.Dispose();

    private async Task<IReadOnlyList<OutletQuality>> CountAsync(CancellationToken ct)
    {
        await using var db = await _contexts.CreateDbContextAsync(ct);
        var weeks = (await WeeksAsync(db, ct)).ToLookup(w => w.OutletId, w => w.AsWeek());
        var days = (await FreshDaysAsync(db, ct)).ToLookup(d => d.OutletId, d => DateOnly.FromDayNumber((int)d.Day));
        var today = days.SelectMany(d => d).DefaultIfEmpty().Max();
        var outlets = await db.Outlets.AsNoTracking().Where(o => db.PageReadings.Any(r => r.OutletId == o.Id)).Select(o => new { o.Id, o.Slug, o.Name }).ToListAsync(ct);
        return [.. outlets.OrderBy(o => o.Name, StringComparer.CurrentCulture).Select(o => new OutletQuality(o.Slug, o.Name, [.. weeks[o.Id]], [.. days[o.Id]], today))];
    }

    private static Task<List<WeekRow>> WeeksAsync(CorpusDb db, CancellationToken ct) => db.Database.SqlQuery<WeekRow>($"""
        WITH "Newest" AS (SELECT o."Id", (SELECT max("At") FROM "PageReadings" WHERE "OutletId" = o."Id") AS "At" FROM "Outlets" o)
        SELECT "OutletId", r."At" / {TicksAWeek} AS "Week", count(*) AS "Pages", sum("HasArticle") AS "Articles", sum("HasTitle") AS "Titles", sum("HasDate") AS "Dates",
            sum("HasArticle" AND "Quotes" > 0) AS "WithQuotes", avg("Certainty") AS "Certainty",
            CAST(sum(CASE WHEN "Removed" IS NOT NULL THEN "Kept" END) AS REAL) / max(1, sum(CASE WHEN "Removed" IS NOT NULL THEN "Kept" + "Removed" END)) AS "KeptShare"
        FROM "Newest" n JOIN "PageReadings" r ON r."OutletId" = n."Id" AND r."At" > n."At" - {Weeks * TicksAWeek} GROUP BY 1, 2 ORDER BY 1, 2
        """).ToListAsync(ct);

    private static Task<List<DayRow>> FreshDaysAsync(CorpusDb db, CancellationToken ct) => db.Database.SqlQuery<DayRow>($"""
        WITH "Newest" AS (SELECT o."Id", (SELECT max("At") FROM "PageReadings" WHERE "OutletId" = o."Id") AS "At" FROM "Outlets" o)
        SELECT DISTINCT "OutletId", "StoredAt" / {TimeSpan.TicksPerDay} AS "Day"
        FROM "Newest" n JOIN "PageReadings" r ON r."OutletId" = n."Id" AND r."At" > n."At" - {Weeks * TicksAWeek} WHERE "StoredAt" - r."At" <= {FreshTicks} ORDER BY 1, 2
        """).ToListAsync(ct);

    // The first day of the calendar, from which ticks are counted, was a Monday.
    private sealed record WeekRow(int OutletId, long Week, int Pages, int Articles, int Titles, int Dates, int WithQuotes, double? Certainty, double? KeptShare)
    {
        public QualityWeek AsWeek() => new(DateOnly.FromDayNumber((int)(Week * 7)), Pages, Articles, Titles, Dates, WithQuotes, Certainty, KeptShare);
    }

    private sealed record DayRow(int OutletId, long Day);
}
