using Microsoft.EntityFrameworkCore;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Counts the hits of every value of each filter, with the other filters as they are.</summary>
internal static class FacetReader
{
    /// <summary>More would not be read.</summary>
    private const int MostValues = 20;

    public static async Task<SearchFacets> ReadAsync(CorpusDb db, QueryNode? query, SearchRequest request, CancellationToken ct) => new(
        await LanguagesAsync(Matches.Of(db, query, request with { Language = null }), ct),
        await OutletsAsync(db, Matches.Of(db, query, request with { Outlet = null }), ct),
        await MeetingsAsync(db, Matches.Of(db, query, request with { Meeting = null }), ct),
        await SpeakersAsync(db, Matches.Of(db, query, request with { Speaker = null }), ct));

    private static async Task<IReadOnlyList<FacetValue>> LanguagesAsync(IQueryable<ArticleFacts> articles, CancellationToken ct)
    {
        var counts = await articles.GroupBy(a => a.Language).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return Values(counts, c => new(c.Key, LocalizedText.Empty, c.Count));
    }

    private static async Task<IReadOnlyList<FacetValue>> OutletsAsync(CorpusDb db, IQueryable<ArticleFacts> articles, CancellationToken ct)
    {
        var counts = await CountAsync(articles.Where(a => a.OutletId != null).Select(a => a.OutletId!.Value), ct);
        var outlets = await db.Outlets.Where(o => counts.Keys.Contains(o.Id)).ToListAsync(ct);
        return Values(outlets, o => new(o.Slug, new(new Dictionary<string, string> { ["en"] = o.Name }), counts[o.Id]));
    }

    private static async Task<IReadOnlyList<FacetValue>> MeetingsAsync(CorpusDb db, IQueryable<ArticleFacts> articles, CancellationToken ct)
    {
        var counts = await CountAsync(articles.Join(db.Coverage, a => a.Id, c => c.ArticleId, (a, c) => c.MeetingId), ct);
        var meetings = await db.Meetings.Where(m => counts.Keys.Contains(m.Id)).ToListAsync(ct);
        return Values(meetings, m => new(m.Slug, m.Titles, counts[m.Id]));
    }

    private static async Task<IReadOnlyList<FacetValue>> SpeakersAsync(CorpusDb db, IQueryable<ArticleFacts> articles, CancellationToken ct)
    {
        var quotes = db.Quotes.Where(q => q.PersonId != null && q.Status != QuoteStatus.Rejected);
        // Somebody quoted several times in one article is counted once.
        var speakers = articles.Join(quotes, a => a.Id, q => q.ArticleId, (a, q) => new { q.ArticleId, PersonId = q.PersonId!.Value }).Distinct();
        var counts = await CountAsync(speakers.Select(s => s.PersonId), ct);
        var people = await db.People.Where(p => counts.Keys.Contains(p.Id)).ToListAsync(ct);
        return Values(people, p => new(p.Slug, p.Names, counts[p.Id]));
    }

    private static async Task<Dictionary<int, int>> CountAsync(IQueryable<int> ids, CancellationToken ct) =>
        await ids.GroupBy(id => id).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(MostValues).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    private static IReadOnlyList<FacetValue> Values<T>(List<T> rows, Func<T, FacetValue> value) =>
        [.. rows.Select(value).OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)];
}
