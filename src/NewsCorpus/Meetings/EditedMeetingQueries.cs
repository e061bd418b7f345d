using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Flags;

namespace NewsCorpus.Meetings;

/// <summary>What the pages ask on which editors make and correct meetings.</summary>
public sealed class EditedMeetingQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Meetings so near to an article's day are offered for it.</summary>
    private const int NearDays = 30;

    /// <summary>Meetings that are offered at the most.</summary>
    private const int MostOffered = 200;

    /// <summary>With participants, coverage and what is aside; null where there is none of that address. Proposed and refused ones are found, too.</summary>
    public async Task<Meeting?> FindAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Meetings.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(m => m.Participants.OrderBy(p => p.Position)).ThenInclude(p => p.Person)
            .Include(m => m.Coverage.OrderBy(c => c.ArticleId)).ThenInclude(c => c.Article.Outlet)
            .Include(m => m.Aside.OrderBy(a => a.ArticleId)).ThenInclude(a => a.Article.Outlet)
            .SingleOrDefaultAsync(m => m.Slug == slug, ct);
    }

    /// <summary>What of the meeting is to be looked at again.</summary>
    public async Task<IReadOnlyList<Flag>> FlagsAsync(int meeting, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await FlagBook.WaitingAsync(db, Changes.Subject.Meeting, meeting, ct);
    }

    /// <summary>An article's meetings and those that may be; null where there is no such article.</summary>
    public async Task<ArticleMeetings?> OfArticleAsync(int article, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Articles.AsNoTracking().Include(a => a.Outlet).SingleOrDefaultAsync(a => a.Id == article, ct) is not { } found) return null;
        var summary = ArticleSummary.Of(found);
        var told = await db.Meetings.AsNoTracking().Where(m => m.Coverage.Any(c => c.ArticleId == article)).OrderBy(m => m.FirstDay).ToListAsync(ct);
        var (from, to) = summary.Day is { } day ? (day.AddDays(-NearDays), day.AddDays(NearDays)) : (DateOnly.MinValue, DateOnly.MaxValue);
        var offered = await db.Meetings.AsNoTracking()
            .Where(m => m.Status == MeetingStatus.Catalogued && m.LastDay >= from && m.FirstDay <= to && m.Coverage.All(c => c.ArticleId != article))
            .OrderByDescending(m => m.FirstDay).Take(MostOffered).ToListAsync(ct);
        return new(summary, told, offered);
    }
}

/// <summary>An article before an editor who looks for its meetings.</summary>
/// <param name="Told">Those that it tells of.</param>
/// <param name="Offered">Others about its day; all, the latest first, where the day is not known.</param>
public sealed record ArticleMeetings(ArticleSummary Article, IReadOnlyList<Meeting> Told, IReadOnlyList<Meeting> Offered);
