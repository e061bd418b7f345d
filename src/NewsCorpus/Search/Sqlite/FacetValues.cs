using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Counts what the hits have, value by value, and names the values.</summary>
internal static class FacetValues
{
    /// <summary>More would not be read.</summary>
    private const int MostValues = 20;

    /// <param name="languages">The language of each hit.</param>
    /// <param name="ct">Stops the query.</param>
    public static async Task<IReadOnlyList<FacetValue>> LanguagesAsync(IQueryable<string> languages, CancellationToken ct)
    {
        var counts = await languages.GroupBy(language => language).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return Sorted(counts, c => new(c.Key, LocalizedText.Empty, c.Count));
    }

    /// <param name="ids">The outlet of each hit that has one.</param>
    public static async Task<IReadOnlyList<FacetValue>> OutletsAsync(CorpusDb db, IQueryable<int> ids, CancellationToken ct)
    {
        var counts = await CountAsync(ids, ct);
        var outlets = await db.Outlets.Where(o => counts.Keys.Contains(o.Id)).ToListAsync(ct);
        return Sorted(outlets, o => new(o.Slug, new(new Dictionary<string, string> { ["en"] = o.Name }), counts[o.Id]));
    }

    /// <param name="ids">The meetings of each hit.</param>
    public static async Task<IReadOnlyList<FacetValue>> MeetingsAsync(CorpusDb db, IQueryable<int> ids, CancellationToken ct)
    {
        var counts = await CountAsync(ids, ct);
        var meetings = await db.Meetings.Where(m => counts.Keys.Contains(m.Id)).ToListAsync(ct);
        return Sorted(meetings, m => new(m.Slug, m.Titles, counts[m.Id]));
    }

    /// <param name="ids">The people who speak in each hit.</param>
    public static async Task<IReadOnlyList<FacetValue>> SpeakersAsync(CorpusDb db, IQueryable<int> ids, CancellationToken ct)
    {
        var counts = await CountAsync(ids, ct);
        var people = await db.People.Where(p => counts.Keys.Contains(p.Id)).ToListAsync(ct);
        return Sorted(people, p => new(p.Slug, p.Names, counts[p.Id]));
    }

    /// <summary>Most hits first.</summary>
    public static IReadOnlyList<FacetValue> Sorted<T>(List<T> rows, Func<T, FacetValue> value) =>
        [.. rows.Select(value).OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)];

    private static async Task<Dictionary<int, int>> CountAsync(IQueryable<int> ids, CancellationToken ct) =>
        await ids.GroupBy(id => id).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(MostValues).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
