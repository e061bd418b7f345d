using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;

namespace NewsCorpus.Flags;

/// <summary>Raises and lowers flags, in the transaction of what they tell of.</summary>
public sealed class FlagBook(TimeProvider time)
{
    /// <summary>Saved at once. One that waits already is brought up to date: of each thing there is one.</summary>
    public async Task RaiseAsync(CorpusDb db, FlaggedThing thing, FlagReason why, string? before, string? now, CancellationToken ct)
    {
        var flag = await Waiting(db, thing).SingleOrDefaultAsync(ct) ?? db.Add(New(thing, why, before)).Entity;
        (flag.Why, flag.Now) = (why, now);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Somebody has looked at it, or decided anew; does nothing where there is no flag.</summary>
    public Task ResolveAsync(CorpusDb db, FlaggedThing thing, int by, CancellationToken ct) => ResolveAsync(Waiting(db, thing), by, ct);

    /// <summary>What is changed here was decided anew, whole things and single fields.</summary>
    /// <param name="changes">By accounts, each of one thing.</param>
    public async Task ResolveAsync(CorpusDb db, IReadOnlyList<Change> changes, CancellationToken ct)
    {
        foreach (var change in changes) await ResolveAsync(db, new FlaggedThing(change.Subject, change.SubjectId, change.What, null), change.AccountId!.Value, ct);
    }

    /// <summary>Somebody has looked at all that is flagged of one subject.</summary>
    public Task ResolveAllAsync(CorpusDb db, Subject subject, int id, int by, CancellationToken ct) =>
        ResolveAsync(db.Flags.Where(f => f.Subject == subject && f.SubjectId == id && f.ResolvedAt == null), by, ct);

    /// <summary>What of one subject waits to be looked at, the first raised first.</summary>
    public static async Task<IReadOnlyList<Flag>> WaitingAsync(CorpusDb db, Subject subject, int id, CancellationToken ct) =>
        await db.Flags.AsNoTracking().Where(f => f.Subject == subject && f.SubjectId == id && f.ResolvedAt == null).OrderBy(f => f.Id).ToListAsync(ct);

    private Task<int> ResolveAsync(IQueryable<Flag> waiting, int by, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        return waiting.ExecuteUpdateAsync(set => set.SetProperty(f => f.ResolvedAt, now).SetProperty(f => f.ResolvedById, by), ct);
    }

    private static IQueryable<Flag> Waiting(CorpusDb db, FlaggedThing thing) => db.Flags.Where(f =>
        f.Subject == thing.Subject && f.SubjectId == thing.SubjectId && f.What == thing.What && f.Part == thing.Part && f.ResolvedAt == null);

    private Flag New(FlaggedThing thing, FlagReason why, string? before) => new()
    {
        Subject = thing.Subject,
        SubjectId = thing.SubjectId,
        ArticleId = thing.ArticleId,
        What = thing.What,
        Part = thing.Part,
        Why = why,
        Before = before,
        At = time.GetUtcNow(),
    };
}

/// <summary>What is flagged. See <see cref="Flag"/>.</summary>
public sealed record FlaggedThing(Subject Subject, int SubjectId, string What, int? ArticleId, string Part = "")
{
    /// <summary>Something of an article itself.</summary>
    public static FlaggedThing OfArticle(int article, string what, string part = "") => new(Subject.Article, article, what, article, part);
}
