using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Flags;
using NewsCorpus.Meetings;
using NewsCorpus.People;

namespace NewsCorpus.Review.Sources;

/// <summary>Corrections under which something changed: accepting says that they stand.</summary>
internal sealed class FlagSource(FlagBook flags, IDbContextFactory<CorpusDb> contexts) : IReviewSource
{
    public ReviewKind Kind => ReviewKind.Flag;

    public IQueryable<int> Waiting(CorpusDb db) => db.Flags.Where(f => f.ResolvedAt == null).OrderBy(f => f.Id).Select(f => f.Id);

    public async Task<ReviewItem?> FindAsync(CorpusDb db, int id, CancellationToken ct) =>
        await db.Flags.AsNoTracking().Include(f => f.Article).SingleOrDefaultAsync(f => f.Id == id, ct) is not { } flag ? null : new FlagItem(
            flag,
            flag.Subject is Subject.Person ? await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == flag.SubjectId, ct) : null,
            flag.Subject is Subject.Meeting ? await db.Meetings.AsNoTracking().SingleOrDefaultAsync(m => m.Id == flag.SubjectId, ct) : null);

    public async Task<ReviewEnd> AcceptAsync(ReviewSeen seen, int by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Flags.AsNoTracking().SingleOrDefaultAsync(f => f.Id == seen.Id && f.ResolvedAt == null, ct) is not { } flag) return ReviewEnd.Gone;
        await flags.ResolveAsync(db, new FlaggedThing(flag.Subject, flag.SubjectId, flag.What, flag.ArticleId, flag.Part), by, ct);
        return ReviewEnd.Done;
    }

    public Task<ReviewEnd> RejectAsync(ReviewSeen seen, int by, CancellationToken ct) => Task.FromResult(ReviewEnd.Impossible);
}

/// <param name="Flag">With its article.</param>
/// <param name="Person">Whom it is about; null where it is about none.</param>
/// <param name="Meeting">Which it is about; null where it is about none.</param>
public sealed record FlagItem(Flag Flag, Person? Person, Meeting? Meeting) : ReviewItem(ReviewKind.Flag, Flag.Id)
{
    /// <summary>A correction is taken back where it was made.</summary>
    public override bool CanBeRejected => false;
}
