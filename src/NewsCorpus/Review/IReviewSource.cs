namespace NewsCorpus.Review;

/// <summary>One kind of thing that waits for an editor.</summary>
public interface IReviewSource
{
    ReviewKind Kind { get; }

    /// <summary>Ids of what waits, the most urgent first.</summary>
    IQueryable<int> Waiting(CorpusDb db);

    /// <summary>With all that an editor needs to decide; null where it is not there (any more).</summary>
    Task<ReviewItem?> FindAsync(CorpusDb db, int id, CancellationToken ct);

    /// <summary>It is right.</summary>
    Task<ReviewEnd> AcceptAsync(ReviewSeen seen, int by, CancellationToken ct);

    /// <summary>It is wrong, and nothing takes its place.</summary>
    Task<ReviewEnd> RejectAsync(ReviewSeen seen, int by, CancellationToken ct);
}

/// <summary>Something that waits for an editor.</summary>
/// <param name="Version">How often it was decided so far; 0 where it can be decided only once.</param>
public abstract record ReviewItem(ReviewKind Kind, int Id, int Version = 0)
{
    public virtual bool CanBeAccepted => true;

    public virtual bool CanBeRejected => true;
}

/// <summary>An item as an editor saw it.</summary>
public sealed record ReviewSeen(ReviewKind Kind, int Id, int Version);

/// <summary>How a decision ended.</summary>
public enum ReviewEnd
{
    Done,

    /// <summary>Somebody else decided since it was shown; nothing was done.</summary>
    ChangedMeanwhile,

    /// <summary>It is not there, or does not wait (any more).</summary>
    Gone,

    /// <summary>This cannot be decided so; see <see cref="ReviewItem.CanBeAccepted"/>.</summary>
    Impossible,
}
