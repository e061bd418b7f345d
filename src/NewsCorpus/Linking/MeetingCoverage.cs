using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Rereading;
using NewsCorpus.Meetings;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Linking;

/// <summary>Finds the stored articles that tell of a meeting which an editor has just made, accepted or corrected, as a re-run would, without waiting for one.</summary>
public sealed class MeetingCoverage(IDbContextFactory<CorpusDb> contexts, CurrentStages stages)
{
    /// <summary>Articles that are read at the most, the last stored first: at some milliseconds each an editor waits no longer than a few seconds. What is beyond comes with the next re-run.</summary>
    public const int MostArticles = 500;

    /// <summary>Links what tells of the meeting, and unlinks what does not any more. What an editor put there or took off stays as it is.</summary>
    /// <param name="slug">Of a meeting that is saved.</param>
    public async Task FindAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var told = await ToldAsync(db, slug, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var decided = await DecidedMeetings.LoadAsync(db, [.. told.Select(t => t.Article)], ct);
        foreach (var (article, match) in told) await LinkAsync(db, article, match is not null && decided.Cover(article, match.Meeting) ? null : match, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>The meeting of each article that may tell of this one: read before anything is written, so that nobody waits for it.</summary>
    private async Task<List<(int Article, MeetingMatch? Match)>> ToldAsync(CorpusDb db, string slug, CancellationToken ct)
    {
        if (await db.Meetings.AsNoTracking().Include(m => m.Participants).SingleOrDefaultAsync(m => m.Slug == slug && m.Status == MeetingStatus.Catalogued, ct) is not { } meeting) return [];
        var now = stages.Get();
        var told = new List<(int, MeetingMatch?)>();
        await foreach (var article in MayTell(db, meeting).OrderByDescending(a => a.Id).Take(MostArticles).AsAsyncEnumerable().WithCancellation(ct))
            told.Add((article.Id, now.AnalyzeText(StoredArticle.AsFound(article)).Meeting));
        return told;
    }

    /// <summary>Those that are linked so far, and those that name all sides at a time that does not speak against it.</summary>
    private static IQueryable<Article> MayTell(CorpusDb db, Meeting meeting)
    {
        var (from, until) = MeetingFinder.ToldBetween(meeting.FirstDay, meeting.LastDay);
        var naming = db.Articles.Where(a => a.PublishedPrecision < DatePrecision.Day || (a.Published >= from && a.Published < until));
        foreach (var side in meeting.Participants.Where(p => p.IsSide).Select(p => p.PersonId)) naming = naming.Where(a => a.Mentions.Any(m => m.PersonId == side));
        var ids = naming.Select(a => a.Id);
        return db.Articles.AsNoTracking().Include(a => a.Outlet)
            .Where(a => ids.Contains(a.Id) || a.Coverage.Any(c => c.MeetingId == meeting.Id && c.DecidedBy == DecidedBy.Machine));
    }

    private static async Task LinkAsync(CorpusDb db, int article, MeetingMatch? match, CancellationToken ct)
    {
        var meeting = match is null ? null : await db.Meetings.SingleOrDefaultAsync(m => m.Slug == match.Meeting && m.Status == MeetingStatus.Catalogued, ct);
        var linked = await db.Coverage.Where(c => c.ArticleId == article && c.DecidedBy == DecidedBy.Machine).ToListAsync(ct);
        db.RemoveRange(linked.Where(c => c.MeetingId != meeting?.Id || c.Evidence != match!.Evidence));
        if (meeting is not null && !linked.Any(c => c.MeetingId == meeting.Id && c.Evidence == match!.Evidence))
            db.Add(new Coverage { ArticleId = article, MeetingId = meeting.Id, Evidence = match!.Evidence, DecidedBy = DecidedBy.Machine });
    }
}
