using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Quality;

/// <summary>How well the pages of each outlet have been read, week by week, and what is not as it used to be.</summary>
public sealed class OutletWatch(IDbContextFactory<CorpusDb> contexts, TimeProvider time)
{
    /// <summary>Half a year, counted back from the last page that came.</summary>
    public const int Weeks = 26;

    /// <summary>On a million pages the figures take a second: pages that only show warnings may show those of a moment ago.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private const long TicksAWeek = 7 * TimeSpan.TicksPerDay;

    private (DateTimeOffset At, IReadOnlyList<OutletQuality> Found)? _warnings;

    /// <summary>Outlets with warnings, as of the last minutes.</summary>
    public async Task<IReadOnlyList<OutletQuality>> WarningsAsync(CancellationToken ct)
    {
        if (_warnings is not { } known || time.GetUtcNow() - known.At > Lifetime)
            _warnings = known = (time.GetUtcNow(), [.. (await AllAsync(ct)).Where(outlet => outlet.Warnings is not [])]);
        return known.Found;
    }

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<OutletQuality>> AllAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.PageReadings.MaxAsync(r => (DateTimeOffset?)r.StoredAt, ct) is not { } newest) return [];
        var from = newest.UtcTicks - (Weeks * TicksAWeek);
        var weeks = (await WeeksAsync(db, from, ct)).ToLookup(w => w.OutletId, w => w.AsWeek());
        var days = (await DaysAsync(db, from, ct)).ToLookup(d => d.OutletId, d => DateOnly.FromDayNumber((int)d.Day));
        var outlets = await db.Outlets.AsNoTracking().Where(o => db.PageReadings.Any(r => r.OutletId == o.Id)).Select(o => new { o.Id, o.Slug, o.Name }).ToListAsync(ct);
        return [.. outlets.OrderBy(o => o.Name, StringComparer.CurrentCulture)
            .Select(o => new OutletQuality(o.Slug, o.Name, [.. weeks[o.Id]], [.. days[o.Id]], DateOnly.FromDateTime(newest.UtcDateTime)))];
    }

    private static Task<List<WeekRow>> WeeksAsync(CorpusDb db, long from, CancellationToken ct) => db.Database.SqlQuery<WeekRow>($"""
        SELECT "OutletId", "StoredAt" / {TicksAWeek} AS "Week", count(*) AS "Pages", sum("HasArticle") AS "Articles", sum("HasTitle") AS "Titles", sum("HasDate") AS "Dates",
            sum("HasArticle" AND "Quotes" > 0) AS "WithQuotes", avg("Certainty") AS "Certainty",
            CAST(sum(CASE WHEN "Removed" IS NOT NULL THEN "Kept" END) AS REAL) / max(1, sum(CASE WHEN "Removed" IS NOT NULL THEN "Kept" + "Removed" END)) AS "KeptShare"
        FROM "PageReadings" WHERE "OutletId" IS NOT NULL AND "StoredAt" > {from} GROUP BY 1, 2 ORDER BY 1, 2
        """).ToListAsync(ct);

    private static Task<List<DayRow>> DaysAsync(CorpusDb db, long from, CancellationToken ct) => db.Database.SqlQuery<DayRow>($"""
        SELECT DISTINCT "OutletId", "StoredAt" / {TimeSpan.TicksPerDay} AS "Day" FROM "PageReadings" WHERE "OutletId" IS NOT NULL AND "StoredAt" > {from} ORDER BY 1, 2
        """).ToListAsync(ct);

    // The first day of the calendar, from which ticks are counted, was a Monday.
    private sealed record WeekRow(int OutletId, long Week, int Pages, int Articles, int Titles, int Dates, int WithQuotes, double? Certainty, double? KeptShare)
    {
        public QualityWeek AsWeek() => new(DateOnly.FromDayNumber((int)(Week * 7)), Pages, Articles, Titles, Dates, WithQuotes, Certainty, KeptShare);
    }

    private sealed record DayRow(int OutletId, long Day);
}

/// <summary>How well an outlet's pages have been read.</summary>
/// <param name="Weeks">With pages, the oldest first.</param>
/// <param name="Days">With pages, the oldest first.</param>
/// <param name="Today">The last day on which a page of any outlet came.</param>
public sealed record OutletQuality(string Slug, string Name, IReadOnlyList<QualityWeek> Weeks, IReadOnlyList<DateOnly> Days, DateOnly Today)
{
    public IReadOnlyList<QualityWarning> Warnings => field ??= QualityWarning.For(Weeks, Days, Today);
}
