using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;

namespace NewsCorpus.Meetings;

/// <summary>Editors put articles to meetings and take them off. Each call is one transaction with its entries in the log; no re-run undoes it.</summary>
public sealed class CoverageEditing(IDbContextFactory<CorpusDb> contexts, ChangeLog log)
{
    /// <summary>The article tells of the meeting.</summary>
    public Task<MeetingEdit> AddAsync(string meeting, int article, int by, CancellationToken ct) => EditAsync(meeting, article, by, true, ct);

    /// <summary>It does not, whatever the stages find.</summary>
    public Task<MeetingEdit> RemoveAsync(string meeting, int article, int by, CancellationToken ct) => EditAsync(meeting, article, by, false, ct);

    private async Task<MeetingEdit> EditAsync(string slug, int articleId, int by, bool tells, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var meeting = await db.Meetings.SingleOrDefaultAsync(m => m.Slug == slug && m.Status != MeetingStatus.Refused, ct);
        if (meeting is null || await db.Articles.FindAsync([articleId], ct) is not { } article) return MeetingEdit.NotFound;
        var told = await db.Coverage.SingleOrDefaultAsync(c => c.MeetingId == meeting.Id && c.ArticleId == articleId, ct);
        var aside = await db.AsideCoverage.FindAsync([meeting.Id, articleId], ct);
        if (tells == told is not null) return MeetingEdit.Unchanged;
        if (tells) Put(db, meeting, articleId, aside);
        else TakeOff(db, meeting, told!);
        var (before, after) = tells ? (null, slug) : (slug, (string?)null);
        var change = log.Add(db, by, MeetingEditing.Thing(meeting), ChangeWhat.Coverage, tells ? null : article.Title, tells ? article.Title : null);
        log.Add(db, by, MeetingEditing.Thing(article), ChangeWhat.Coverage, before, after, change);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return MeetingEdit.Done;
    }

    private static void Put(CorpusDb db, Meeting meeting, int article, AsideCoverage? aside)
    {
        db.Add(new Coverage { MeetingId = meeting.Id, ArticleId = article, Evidence = aside?.Evidence ?? "", DecidedBy = DecidedBy.Editor });
        if (aside is not null) db.Remove(aside);
    }

    private static void TakeOff(CorpusDb db, Meeting meeting, Coverage told)
    {
        db.Remove(told);
        db.Add(new AsideCoverage { MeetingId = meeting.Id, ArticleId = told.ArticleId, Evidence = told.Evidence, Reason = AsideReason.Removed });
    }
}
