using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.People;

namespace NewsCorpus.Meetings;

/// <summary>Meetings that were found in articles and nobody has decided about.</summary>
public sealed class ProposedMeetingQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Those that most articles tell of first.</summary>
    public async Task<IReadOnlyList<ProposedMeeting>> ListAsync(int most, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var meetings = await db.Meetings.AsNoTracking().AsSplitQuery().Where(m => m.Status == MeetingStatus.Proposed)
            .OrderByDescending(m => m.Aside.Count).ThenBy(m => m.Id).Take(most)
            .Include(m => m.Participants.OrderBy(p => p.Position)).ThenInclude(p => p.Person)
            .Include(m => m.Aside.OrderBy(a => a.ArticleId)).ThenInclude(a => a.Article.Outlet).ToListAsync(ct);
        return [.. meetings.Select(Proposed)];
    }

    public async Task<int> CountAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Meetings.CountAsync(m => m.Status == MeetingStatus.Proposed, ct);
    }

    private static ProposedMeeting Proposed(Meeting meeting) => new(
        new MeetingSeen(meeting.Slug, meeting.Version), meeting.Titles, meeting.Places, meeting.Country, meeting.FirstDay, meeting.LastDay,
        [.. meeting.Participants.Select(p => new PersonName(p.Person.Slug, p.Person.Names))],
        [.. meeting.Aside.Where(a => a.Reason == AsideReason.Proposed).Select(a => new ProposedCoverage(ArticleSummary.Of(a.Article), a.Evidence))]);
}

/// <summary>A proposed meeting before an editor.</summary>
/// <param name="Seen">What accepting and refusing ask for.</param>
/// <param name="Articles">Those that it was found in.</param>
public sealed record ProposedMeeting(
    MeetingSeen Seen, LocalizedText Title, LocalizedText Place, string Country, DateOnly FirstDay, DateOnly LastDay,
    IReadOnlyList<PersonName> Participants, IReadOnlyList<ProposedCoverage> Articles);

/// <summary>An article that may tell of it.</summary>
/// <param name="Evidence">What speaks for it, in the article's own words.</param>
public sealed record ProposedCoverage(ArticleSummary Article, string Evidence);
