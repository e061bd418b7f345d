using Microsoft.EntityFrameworkCore;
using NewsCorpus.Meetings;

namespace NewsCorpus.Review.Sources;

/// <summary>Proposed meetings, those that most articles tell of first.</summary>
internal sealed class MeetingSource(MeetingEditing editing, IDbContextFactory<CorpusDb> contexts) : IReviewSource
{
    public ReviewKind Kind => ReviewKind.Meeting;

    public IQueryable<int> Waiting(CorpusDb db) => db.Meetings.Where(m => m.Status == MeetingStatus.Proposed).OrderByDescending(m => m.Aside.Count).ThenBy(m => m.Id).Select(m => m.Id);

    public async Task<ReviewItem?> FindAsync(CorpusDb db, int id, CancellationToken ct) =>
        await db.Meetings.AsNoTracking().AsSplitQuery().Include(m => m.Participants.OrderBy(p => p.Position)).ThenInclude(p => p.Person)
            .Include(m => m.Aside.OrderBy(a => a.ArticleId)).ThenInclude(a => a.Article).SingleOrDefaultAsync(m => m.Id == id, ct) is { } meeting ? new MeetingItem(meeting) : null;

    public Task<ReviewEnd> AcceptAsync(ReviewSeen seen, int by, CancellationToken ct) => DecideAsync(seen, meeting => editing.AcceptAsync(meeting, by, ct), ct);

    public Task<ReviewEnd> RejectAsync(ReviewSeen seen, int by, CancellationToken ct) => DecideAsync(seen, meeting => editing.RefuseAsync(meeting, by, ct), ct);

    private async Task<ReviewEnd> DecideAsync(ReviewSeen seen, Func<MeetingSeen, Task<MeetingEdit>> decide, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Meetings.Where(m => m.Id == seen.Id).Select(m => m.Slug).SingleOrDefaultAsync(ct) is not { } slug) return ReviewEnd.Gone;
        return await decide(new MeetingSeen(slug, seen.Version)) switch
        {
            MeetingEdit.Done or MeetingEdit.Unchanged => ReviewEnd.Done,
            MeetingEdit.NotFound => ReviewEnd.Gone,
            _ => ReviewEnd.ChangedMeanwhile,
        };
    }
}

/// <param name="Meeting">With its participants and the articles that may tell of it.</param>
public sealed record MeetingItem(Meeting Meeting) : ReviewItem(ReviewKind.Meeting, Meeting.Id, Meeting.Version);
