using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;

namespace NewsCorpus.Tagging;

/// <summary>One tag on many articles, or off them, as one action that can be taken back.</summary>
public sealed class BulkTagging(IDbContextFactory<CorpusDb> databases, TagEditing tags, ChangeLog log, TimeProvider time)
{
    /// <summary>Titles that a trial shows.</summary>
    private const int SampleSize = 5;

    /// <summary>What <see cref="ApplyAsync"/> would do, without doing it.</summary>
    /// <param name="remove">Take the tag off instead of putting it on.</param>
    public async Task<BulkTrial> TryAsync(IReadOnlyList<int> articles, string name, bool remove, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var tag = (await db.Tags.AsNoTracking().ToListAsync(ct)).Named(name);
        var id = tag?.Id ?? 0;
        var touched = db.Articles.AsNoTracking().Where(a => articles.Contains(a.Id) && a.Tags.Any(t => t.Id == id) == remove);
        var sample = await touched.OrderByDescending(a => a.Id).Take(SampleSize).Select(a => a.Title).ToListAsync(ct);
        return new BulkTrial(tag, await touched.CountAsync(ct), sample);
    }

    /// <summary>Puts the tag on all of them (a name that no tag bears makes a new one), or takes it off: all or none.</summary>
    /// <returns>The action in the log; null where nothing changed, or the name is none (see <see cref="TagRules.Problem"/>).</returns>
    public async Task<long?> ApplyAsync(IReadOnlyList<int> articles, string name, string language, bool remove, int by, CancellationToken ct)
    {
        if (TagRules.Problem(name.Trim()) is not null) return null;
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var tag = await tags.FindOrMakeAsync(db, name.Trim(), language, by, ct);
        var action = log.Add(db, by, TagEditing.Thing(tag), ChangeWhat.ManyArticles, remove ? tag.Slug : null, remove ? null : tag.Slug);
        await db.SaveChangesAsync(ct);
        var links = new TagLinks(db, by, time.GetUtcNow());
        var touched = remove ? await links.RemoveAsync(tag, articles, action.Id, ct) : await links.AddAsync(tag, articles, action.Id, ct);
        if (touched == 0) return null;
        await transaction.CommitAsync(ct);
        return action.Id;
    }

    /// <summary>Takes an action back, also an undo, as long as nobody changed the same tag on one of its articles since.</summary>
    public async Task<BulkUndo> UndoAsync(long action, int by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var done = await db.Changes.SingleOrDefaultAsync(c => c.Id == action && (c.What == ChangeWhat.ManyArticles || c.What == ChangeWhat.Undo), ct);
        if (done is null || await db.Changes.AnyAsync(c => c.UndoesId == action, ct)) return BulkUndo.Impossible;
        if (await db.Tags.SingleOrDefaultAsync(t => t.Id == done.SubjectId, ct) is not { } tag) return BulkUndo.Impossible;
        var conflicts = await ConflictsAsync(db, done, tag, ct);
        if (conflicts.Count > 0) return new BulkUndo(null, conflicts);
        var undo = log.Add(db, by, TagEditing.Thing(tag), ChangeWhat.Undo, Slug(done.After), Slug(done.Before));
        undo.UndoesId = action;
        await db.SaveChangesAsync(ct);
        var articles = await db.Changes.Where(c => c.ParentId == action).Select(c => c.SubjectId).ToListAsync(ct);
        var links = new TagLinks(db, by, time.GetUtcNow());
        if (done.After is null) await links.AddAsync(tag, articles, undo.Id, ct);
        else await links.RemoveAsync(tag, articles, undo.Id, ct);
        await transaction.CommitAsync(ct);
        return new BulkUndo(undo.Id, []);
    }

    /// <summary>What was done later to the same tag on the same articles, newest first.</summary>
    internal static async Task<List<Change>> ConflictsAsync(CorpusDb db, Change done, Tag tag, CancellationToken ct)
    {
        var slug = JsonSerializer.Serialize(tag.Slug);
        return await db.Changes.AsNoTracking().Include(c => c.Account)
            .Where(c => c.Id > done.Id && c.ParentId != done.Id && c.Subject == Subject.Article && c.What == ChangeWhat.Tag && (c.Before == slug || c.After == slug))
            .Where(c => db.Changes.Any(part => part.ParentId == done.Id && part.SubjectId == c.SubjectId))
            .OrderByDescending(c => c.Id).Take(ChangeQueries.PageSize).ToListAsync(ct);
    }

    private static string? Slug(string? json) => json is null ? null : JsonSerializer.Deserialize<string>(json);
}

/// <summary>What a bulk action would do.</summary>
/// <param name="Tag">Null where it would be made.</param>
/// <param name="Count">Articles that would change.</param>
/// <param name="Sample">Titles of a few of them, the latest stored.</param>
public sealed record BulkTrial(Tag? Tag, int Count, IReadOnlyList<string> Sample);

/// <summary>How an undo ended.</summary>
/// <param name="Action">The undo in the log; null where nothing was undone.</param>
/// <param name="Conflicts">What came later and stands against it, at most <see cref="ChangeQueries.PageSize"/> entries.</param>
/// <param name="NameTakenBy">The tag that bears the name of one that was to come back; null where none does.</param>
public sealed record BulkUndo(long? Action, IReadOnlyList<Change> Conflicts, string? NameTakenBy = null)
{
    /// <summary>There is no such action, it was undone already, or its tag is gone.</summary>
    public static BulkUndo Impossible { get; } = new(null, []);
}
