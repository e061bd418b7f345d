using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Meetings;

/// <summary>What the pages about meetings ask of the corpus.</summary>
public sealed class MeetingQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>The meetings that articles tell of, newest first.</summary>
    public async Task<IReadOnlyList<MeetingSummary>> ListAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var told = await ToldAsync(db, ct);
        var meetings = await db.Meetings.AsNoTracking()
            .Include(m => m.Participants.Where(p => p.IsSide).OrderBy(p => p.Position)).ThenInclude(p => p.Person)
            .Where(m => m.Coverage.Count > 0)
            .OrderByDescending(m => m.FirstDay).ThenBy(m => m.Slug)
            .ToListAsync(ct);
        return [.. meetings.Select(m => Summary(m, told[m.Id]))];
    }

    /// <summary>One meeting with its articles and quotes; null where there is none of that address.</summary>
    public async Task<MeetingReport?> FindAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var meeting = await db.Meetings.AsNoTracking()
            .Include(m => m.Participants.OrderBy(p => p.Position)).ThenInclude(p => p.Person.Offices)
            .SingleOrDefaultAsync(m => m.Slug == slug, ct);
        if (meeting is null) return null;
        var covering = await CoverageAsync(db, meeting, ct);
        var quotes = await QuotesAsync(db, meeting, covering, ct);
        MeetingParticipant[] participants = [.. meeting.Participants.Select(p => InOffice(p, meeting.FirstDay))];
        return new(
            meeting.Slug, meeting.Status, meeting.Titles, meeting.Places, meeting.Country, meeting.FirstDay, meeting.LastDay,
            meeting.Notes, participants,
            [.. covering.Select(c => new CoveringArticle(c.Article, c.Evidence, c.DecidedBy, quotes.Count(q => q.Article.Id == c.Article.Id)))],
            WhatWasSaid.Of(participants, quotes));
    }

    private static async Task<ILookup<int, Told>> ToldAsync(CorpusDb db, CancellationToken ct)
    {
        var told = await db.Coverage.AsNoTracking()
            .GroupBy(c => new { c.MeetingId, c.Article.Language })
            .Select(g => new Told(
                g.Key.MeetingId, g.Key.Language, g.Count(), g.Sum(c => c.Article.Quotes.Count(q => q.Status != QuoteStatus.Rejected))))
            .ToListAsync(ct);
        return told.ToLookup(t => t.MeetingId);
    }

    private static MeetingSummary Summary(Meeting meeting, IEnumerable<Told> told)
    {
        var languages = told.OrderBy(t => t.Language, StringComparer.Ordinal).ToList();
        return new(
            meeting.Slug, meeting.Status, meeting.Titles, meeting.Places, meeting.Country, meeting.FirstDay, meeting.LastDay,
            [.. meeting.Participants.Select(p => new PersonName(p.Person.Slug, p.Person.Names))],
            languages.Sum(l => l.Articles), [.. languages.Select(l => l.Language)], languages.Sum(l => l.Quotes));
    }

    private static async Task<List<Covering>> CoverageAsync(CorpusDb db, Meeting meeting, CancellationToken ct)
    {
        var covering = await db.Coverage.AsNoTracking().Where(c => c.MeetingId == meeting.Id)
            .Select(c => new Covering(
                new ArticleSummary(
                    c.Article.Id, c.Article.Title, c.Article.TitleSource, c.Article.Language, c.Article.Outlet!.Name,
                    c.Article.Published, c.Article.PublishedPrecision),
                c.Article.Text, c.Evidence, c.DecidedBy))
            .ToListAsync(ct);
        return [.. covering.OrderBy(c => c.Article.Day ?? meeting.FirstDay).ThenBy(c => c.Article.Published).ThenBy(c => c.Article.Id)];
    }

    private static async Task<List<QuoteTelling>> QuotesAsync(CorpusDb db, Meeting meeting, List<Covering> covering, CancellationToken ct)
    {
        var quotes = await db.Quotes.AsNoTracking().Include(q => q.Person)
            .Where(q => q.Status != QuoteStatus.Rejected && q.Article.Coverage.Any(c => c.MeetingId == meeting.Id))
            .ToListAsync(ct);
        var byArticle = quotes.ToLookup(q => q.ArticleId);
        return
        [
            .. from c in covering
               from q in byArticle[c.Article.Id].OrderBy(q => q.Position)
               select QuoteTelling.Of(q, q.Person is null ? null : new PersonName(q.Person.Slug, q.Person.Names), c.Article, c.Text),
        ];
    }

    private static MeetingParticipant InOffice(Participant participant, DateOnly day) => new(
        participant.Person.Slug, participant.Person.Names, participant.IsSide,
        participant.Person.Offices.Select(o => new Office(o.Kind, o.Country, o.From, o.To)).FirstOrDefault(o => o.IsHeldOn(day)));

    private sealed record Covering(ArticleSummary Article, string Text, string Evidence, DecidedBy DecidedBy);

    /// <summary>How much is told of a meeting in one language.</summary>
    private sealed record Told(int MeetingId, string Language, int Articles, int Quotes);
}
