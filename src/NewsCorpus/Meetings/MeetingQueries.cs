using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Meetings;

/// <summary>What the page about one meeting asks of the corpus.</summary>
public sealed class MeetingQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>One meeting with its articles and quotes; null where there is none of that address, or it is only proposed.</summary>
    public async Task<MeetingReport?> FindAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // A handful of people with a handful of offices each: one query is quicker than three.
        var meeting = await db.Meetings.AsNoTracking().AsSingleQuery()
            .Include(m => m.Participants.OrderBy(p => p.Position)).ThenInclude(p => p.Person.Offices)
            .SingleOrDefaultAsync(m => m.Slug == slug && m.Status == MeetingStatus.Catalogued, ct);
        if (meeting is null) return null;
        var covering = await CoverageAsync(db, meeting, ct);
        var quotes = await QuotesAsync(db, meeting, covering, ct);
        MeetingParticipant[] participants = [.. meeting.Participants.Select(p => InOffice(p, meeting.FirstDay))];
        return new(
            meeting.Id, meeting.Slug, meeting.Status, meeting.Titles, meeting.Places, meeting.Country, meeting.FirstDay, meeting.LastDay,
            meeting.Notes, participants,
            [.. covering.Select(c => new CoveringArticle(c.Article, c.Evidence, c.DecidedBy, quotes.Count(q => q.Article.Id == c.Article.Id && q.Kind != QuoteKind.Reported), c.CopyOf))],
            WhatWasSaid.Of(participants, quotes));
    }

    private static async Task<List<Covering>> CoverageAsync(CorpusDb db, Meeting meeting, CancellationToken ct)
    {
        var covering = await db.Coverage.AsNoTracking().Where(c => c.MeetingId == meeting.Id)
            .Select(c => new Covering(
                new ArticleSummary(
                    c.Article.Id, c.Article.Title, c.Article.TitleSource, c.Article.Language, c.Article.Outlet!.Name,
                    c.Article.Published, c.Article.PublishedPrecision),
                c.Article.Text, c.Evidence, c.DecidedBy, c.Article.CopyOfId))
            .ToListAsync(ct);
        return [.. covering.OrderBy(c => c.Article.Day ?? meeting.FirstDay).ThenBy(c => c.Article.Published).ThenBy(c => c.Article.Id)];
    }

    private static async Task<List<QuoteTelling>> QuotesAsync(CorpusDb db, Meeting meeting, List<Covering> covering, CancellationToken ct)
    {
        var quotes = await db.Quotes.AsNoTracking()
            .Where(q => q.Status != QuoteStatus.Rejected && q.Article.Coverage.Any(c => c.MeetingId == meeting.Id))
            .ToListAsync(ct);
        var speakers = await SpeakersAsync(db, quotes, ct);
        var byArticle = quotes.ToLookup(q => q.ArticleId);
        return
        [
            .. from c in covering
               from q in byArticle[c.Article.Id].OrderBy(q => q.Position)
               select QuoteTelling.Of(q, q.PersonId is { } id ? speakers.GetValueOrDefault(id) : null, c.Article, c.Text),
        ];
    }

    /// <summary>Read by themselves: joined to every quote, their names would be read a thousand times over.</summary>
    private static async Task<Dictionary<int, PersonName>> SpeakersAsync(CorpusDb db, List<Quote> quotes, CancellationToken ct)
    {
        int[] ids = [.. quotes.Select(q => q.PersonId).OfType<int>().Distinct()];
        return await db.People.AsNoTracking().Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => new PersonName(p.Slug, p.Names), ct);
    }

    private static MeetingParticipant InOffice(Participant participant, DateOnly day) => new(
        participant.Person.Slug, participant.Person.Names, participant.IsSide,
        participant.Person.Offices.Select(o => new Office(o.Kind, o.Country, o.From, o.To)).FirstOrDefault(o => o.IsHeldOn(day)));

    private sealed record Covering(ArticleSummary Article, string Text, string Evidence, DecidedBy DecidedBy, int? CopyOf);
}
