using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Ingestion;
using NewsCorpus.Linking;
using NewsCorpus.People;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Meetings;

/// <summary>Reads the articles that may tell of a meeting nobody knows: first of their text, dated, linked to no meeting, with people in office named at the beginning.</summary>
internal sealed class MeetingNewsReader(CorpusDb db)
{
    private const int Portion = 500;

    /// <summary>Those that a run stored or changed, and in which somebody met.</summary>
    public async IAsyncEnumerable<MeetingNews> OfRunAsync(int run, [EnumeratorCancellation] CancellationToken ct)
    {
        var stored = db.RunPages.Where(p => p.RunId == run && p.MayTellOfMeeting && (p.Outcome == PageOutcome.New || p.Outcome == PageOutcome.Changed)).Select(p => p.Sha256);
        var articles = Candidates().Where(a => stored.Contains(a.Page.Sha256));
        for (var last = 0; ;)
        {
            var portion = await articles.Where(a => a.Id > last).OrderBy(a => a.Id).Take(Portion).Select(a => a.Id).ToListAsync(ct);
            if (portion is []) yield break;
            last = portion[^1];
            foreach (var article in await ReadAsync(db.Articles.Where(a => portion.Contains(a.Id)), ct)) yield return article;
        }
    }

    /// <summary>Those about the day of a telling that name the same two people.</summary>
    public Task<List<MeetingNews>> NearAsync(MeetingTelling telling, CancellationToken ct)
    {
        var day = telling.Day.ToDateTime(TimeOnly.MinValue);
        var (from, to) = (day.AddDays(-MeetingProposal.NearDays), day.AddDays(MeetingProposal.NearDays + 1));
        return ReadAsync(Candidates().Where(a => a.Published >= from && a.Published < to
            && a.Mentions.Any(m => m.PersonId == telling.Host) && a.Mentions.Any(m => m.PersonId == telling.Guest)), ct);
    }

    private IQueryable<Article> Candidates() => db.Articles.Where(a =>
        a.CopyOfId == null && a.Coverage.Count == 0 && (a.PublishedPrecision == DatePrecision.Day || a.PublishedPrecision == DatePrecision.Minute)
        && a.Mentions.Where(m => m.Start >= 0 && m.Start < MeetingTelling.Beginning && m.Person.Status == PersonStatus.Catalogued).Select(m => m.PersonId).Distinct().Count() > 1);

    private static async Task<List<MeetingNews>> ReadAsync(IQueryable<Article> articles, CancellationToken ct)
    {
        var read = await articles.AsNoTrackingWithIdentityResolution().AsSplitQuery().OrderBy(a => a.Id)
            .Include(a => a.Mentions.Where(m => m.Start >= 0 && m.Start < MeetingTelling.Beginning && m.Person.Status == PersonStatus.Catalogued))
            .ThenInclude(m => m.Person.Offices).ToListAsync(ct);
        return [.. read.Select(News)];
    }

    private static MeetingNews News(Article article)
    {
        var day = DateOnly.FromDateTime(article.Published!.Value);
        var people = from m in article.Mentions
                     from place in m.Places()
                     where place.Start < MeetingTelling.Beginning
                     from office in PersonState.Of(m.Person).Offices.Where(o => o.IsHeldOn(day)).Take(1)
                     select new NamedSide(m.PersonId, place.Start, office.Country);
        return new(article.Id, article.OutletId, article.Language, day, article.Text, [.. people]);
    }
}
