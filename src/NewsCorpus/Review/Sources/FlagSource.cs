using Microsoft.EntityFrameworkCore;
using NewsCorpus.Flags;

namespace NewsCorpus.Review.Sources;

/// <summary>Corrections under which something changed: accepting says that they stand.</summary>
internal sealed class FlagSource(FlagBook flags, IDbContextFactory<CorpusDb> contexts) : IReviewSource
{
    public ReviewKind Kind => ReviewKind.Flag;

    public IQueryable<int> Waiting(CorpusDb db) => db.Flags.Where(f => f.ResolvedAt == null).OrderBy(f => f.Id).Select(f => f.Id);

    public async Task<ReviewItem?> FindAsync(CorpusDb db, int id, CancellationToken ct) =>
        await db.Flags.AsNoTracking().Include(f => f.Article).SingleOrDefaultAsync(f => f.Id == id, ct) is { } flag ? new FlagItem(flag) : null;

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
public sealed record FlagItem(Flag Flag) : ReviewItem(ReviewKind.Flag, Flag.Id)
{
    /// <summary>A correction is taken back where it was made.</summary>
    public override bool CanBeRejected => false;
}
