using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Review;

/// <summary>Gives editors what waits, one thing at a time and no thing to two.</summary>
public sealed class ReviewDesk(IDbContextFactory<CorpusDb> contexts, IEnumerable<IReviewSource> sources, TimeProvider time)
{
    /// <summary>How long an editor may look at an item before another gets it: long enough to read the article, short enough for whoever goes home.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(15);

    /// <summary>How long an item that an editor passed over stays away from this editor: a working day.</summary>
    public static readonly TimeSpan PassedFor = TimeSpan.FromHours(8);

    private readonly IReviewSource[] _sources = [.. sources.OrderBy(s => s.Kind)];

    /// <summary>What the editor has in hand, or the most urgent item that no other has; null where nothing is left.</summary>
    /// <param name="kind">Null for any.</param>
    public async Task<ReviewItem?> TakeAsync(ReviewKind? kind, int by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // Begins to write at once: of several editors who ask at the same moment, one waits for the other.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.ReviewAssignments.Where(a => a.Until <= time.GetUtcNow()).ExecuteDeleteAsync(ct);
        var item = await InHandAsync(db, kind, by, ct) ?? await NextAsync(db, kind, by, ct);
        await transaction.CommitAsync(ct);
        return item;
    }

    /// <summary>The editor leaves it to others.</summary>
    public async Task PassAsync(ReviewKind kind, int id, int by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await Held(db, kind, id, by).ExecuteUpdateAsync(set => set.SetProperty(a => a.IsPassed, true).SetProperty(a => a.Until, time.GetUtcNow() + PassedFor), ct);
    }

    public Task<ReviewEnd> AcceptAsync(ReviewSeen seen, int by, CancellationToken ct) => DecideAsync(seen, by, Source(seen.Kind).AcceptAsync, ct);

    public Task<ReviewEnd> RejectAsync(ReviewSeen seen, int by, CancellationToken ct) => DecideAsync(seen, by, Source(seen.Kind).RejectAsync, ct);

    /// <summary>How many wait, of each kind; those in the hands of editors are counted too.</summary>
    public async Task<IReadOnlyList<(ReviewKind Kind, int Count)>> CountAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var counts = new List<(ReviewKind, int)>();
        foreach (var source in _sources) counts.Add((source.Kind, await source.Waiting(db).CountAsync(ct)));
        return counts;
    }

    private async Task<ReviewEnd> DecideAsync(ReviewSeen seen, int by, Func<ReviewSeen, int, CancellationToken, Task<ReviewEnd>> decide, CancellationToken ct)
    {
        var end = await decide(seen, by, ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (end is ReviewEnd.Done) await Held(db, seen.Kind, seen.Id, by).ExecuteDeleteAsync(ct);
        return end;
    }

    /// <summary>Null where the editor has nothing in hand, or nothing of that kind; what does not wait any more is laid down.</summary>
    private async Task<ReviewItem?> InHandAsync(CorpusDb db, ReviewKind? kind, int by, CancellationToken ct)
    {
        if (await db.ReviewAssignments.SingleOrDefaultAsync(a => a.AccountId == by && !a.IsPassed, ct) is not { } held) return null;
        var source = Source(held.Kind);
        if ((kind ?? held.Kind) == held.Kind && await source.Waiting(db).AnyAsync(id => id == held.ItemId, ct)
            && await source.FindAsync(db, held.ItemId, ct) is { } item)
        {
            held.Until = time.GetUtcNow() + Lease;
            await db.SaveChangesAsync(ct);
            return item;
        }
        db.Remove(held);
        await db.SaveChangesAsync(ct);
        return null;
    }

    private async Task<ReviewItem?> NextAsync(CorpusDb db, ReviewKind? kind, int by, CancellationToken ct)
    {
        foreach (var source in _sources.Where(s => (kind ?? s.Kind) == s.Kind))
        {
            var taken = db.ReviewAssignments.Where(a => a.Kind == source.Kind && (!a.IsPassed || a.AccountId == by)).Select(a => a.ItemId);
            if (await source.Waiting(db).Where(id => !taken.Contains(id)).Select(id => (int?)id).FirstOrDefaultAsync(ct) is not { } next) continue;
            if (await source.FindAsync(db, next, ct) is not { } item) continue;
            db.Add(new ReviewAssignment { Kind = source.Kind, ItemId = next, AccountId = by, Until = time.GetUtcNow() + Lease });
            await db.SaveChangesAsync(ct);
            return item;
        }
        return null;
    }

    private IReviewSource Source(ReviewKind kind) => _sources.Single(s => s.Kind == kind);

    private static IQueryable<ReviewAssignment> Held(CorpusDb db, ReviewKind kind, int id, int by) =>
        db.ReviewAssignments.Where(a => a.Kind == kind && a.ItemId == id && a.AccountId == by && !a.IsPassed);
}
