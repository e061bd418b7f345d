using Microsoft.EntityFrameworkCore;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Meetings;

/// <summary>What the list of meetings asks of the corpus.</summary>
public sealed class MeetingListQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Meetings, from the newest, that speak on the list with a quote of each side: as many as are read before one scrolls on or searches.</summary>
    private const int Speaking = 10;

    /// <summary>The meetings that articles tell of, newest first.</summary>
    public async Task<IReadOnlyList<MeetingSummary>> ListAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var meetings = await db.Meetings.AsNoTracking()
            .Include(m => m.Participants.Where(p => p.IsSide).OrderBy(p => p.Position)).ThenInclude(p => p.Person)
            .Where(m => m.Coverage.Count > 0)
            .OrderByDescending(m => m.FirstDay).ThenBy(m => m.Slug)
            .ToListAsync(ct);
        var told = await ToldAsync(db, ct);
        var voices = await VoicesAsync(db, [.. meetings.Take(Speaking).Select(m => m.Id)], ct);
        return [.. meetings.Select(m => Summary(m, told[m.Id], voices))];
    }

    private static async Task<ILookup<int, Told>> ToldAsync(CorpusDb db, CancellationToken ct)
    {
        var told = await db.Coverage.AsNoTracking()
            .GroupBy(c => new { c.MeetingId, c.Article.Language })
            .Select(g => new Told(
                g.Key.MeetingId, g.Key.Language, g.Count(), g.Sum(c => c.Article.Quotes.Count(q => q.Status != QuoteStatus.Rejected && q.Kind != QuoteKind.Reported))))
            .ToListAsync(ct);
        return told.ToLookup(t => t.MeetingId);
    }

    private static async Task<ILookup<(int Meeting, int Person), Voice>> VoicesAsync(CorpusDb db, int[] meetings, CancellationToken ct)
    {
        var voices = await
            (from c in db.Coverage
             from q in c.Article.Quotes
             where meetings.Contains(c.MeetingId) && q.Kind == QuoteKind.Direct && q.Status != QuoteStatus.Rejected
                 && c.Meeting.Participants.Any(p => p.IsSide && p.PersonId == q.PersonId)
             select new
             {
                 c.MeetingId,
                 PersonId = q.PersonId!.Value,
                 Voice = new Voice(q.Text, c.Article.Language, c.Article.Outlet!.Name, c.ArticleId, q.Position, q.Confidence),
             })
            .AsNoTracking().ToListAsync(ct);
        return voices.ToLookup(v => (v.MeetingId, v.PersonId), v => v.Voice);
    }

    private static MeetingSummary Summary(Meeting meeting, IEnumerable<Told> told, ILookup<(int, int), Voice> voices)
    {
        var languages = told.OrderBy(t => t.Language, StringComparer.Ordinal).ToList();
        return new(
            meeting.Slug, meeting.Status, meeting.Titles, meeting.Places, meeting.Country, meeting.FirstDay, meeting.LastDay,
            [.. meeting.Participants.Select(p => new MeetingSide(
                new PersonName(p.Person.Slug, p.Person.Names), Voice.Best(voices[(meeting.Id, p.PersonId)])))],
            languages.Sum(l => l.Articles), [.. languages.Select(l => l.Language)], languages.Sum(l => l.Quotes));
    }

    /// <summary>How much is told of a meeting in one language.</summary>
    private sealed record Told(int MeetingId, string Language, int Articles, int Quotes);
}
