using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;

namespace NewsCorpus.Tagging;

/// <summary>Takes back the end of a tag: merged or deleted, it comes back with its articles, as one action.</summary>
public sealed class TagRestoring(IDbContextFactory<CorpusDb> databases, ChangeLog log, TimeProvider time)
{
    private static readonly JsonSerializerOptions Options = new(StoredJson.Options) { Converters = { new JsonStringEnumConverter() } };

    /// <returns>Null where the action was not the end of a tag.</returns>
    public async Task<BulkUndo?> RestoreAsync(long action, int by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var done = await db.Changes.SingleOrDefaultAsync(c => c.Id == action && c.Subject == Subject.Tag && (c.What == ChangeWhat.Merged || c.What == ChangeWhat.Itself), ct);
        if (done is null) return null;
        if (await db.Changes.AnyAsync(c => c.UndoesId == action, ct) || Ended(done) is not { } ended) return BulkUndo.Impossible;
        var tags = await db.Tags.ToListAsync(ct);
        if (Bearer(tags, ended) is { } bearer) return new BulkUndo(null, [], bearer.Names.In("en"));
        var into = done.After is null ? null : tags.Find(t => t.Slug == JsonSerializer.Deserialize<string>(done.After, Options));
        if (into is null && done.After is not null) return BulkUndo.Impossible;
        if (into is not null && await BulkTagging.ConflictsAsync(db, done, into, ct) is { Count: > 0 } conflicts) return new BulkUndo(null, conflicts);
        var tag = ended.ToTag(done.SubjectId);
        db.Add(tag);
        var undo = log.Add(db, by, TagEditing.Thing(tag), ChangeWhat.Restored, into?.Slug, tag.Slug);
        undo.UndoesId = action;
        await db.SaveChangesAsync(ct);
        var links = new TagLinks(db, by, time.GetUtcNow());
        await links.AddAsync(tag, await ArticlesAsync(db, action, before: tag.Slug, null, ct), undo.Id, ct);
        if (into is not null) await links.RemoveAsync(into, await ArticlesAsync(db, action, null, after: into.Slug, ct), undo.Id, ct);
        await transaction.CommitAsync(ct);
        return new BulkUndo(undo.Id, []);
    }

    /// <summary>Null where the log tells of no end, or (as it once did) not enough of it.</summary>
    private static EndedTag? Ended(Change done)
    {
        if (done.Before is null) return null;
        var ended = JsonSerializer.Deserialize<EndedTag>(done.Before, Options);
        return ended is { Slug: not null, Names: not null } ? ended : null;
    }

    private static Tag? Bearer(List<Tag> tags, EndedTag ended) =>
        tags.Find(t => t.Slug == ended.Slug) ?? ended.Names.Values.Select(name => tags.Named(name)).FirstOrDefault(t => t is not null);

    /// <summary>The articles that the action took the tag from, or gave it to.</summary>
    private static Task<List<int>> ArticlesAsync(CorpusDb db, long action, string? before, string? after, CancellationToken ct)
    {
        var (had, got) = (before is null ? null : JsonSerializer.Serialize(before), after is null ? null : JsonSerializer.Serialize(after));
        return db.Changes.Where(c => c.ParentId == action && c.Before == had && c.After == got).Select(c => c.SubjectId).ToListAsync(ct);
    }
}

/// <summary>A tag as it was when it ended: what the log keeps of it.</summary>
internal sealed record EndedTag(string Slug, IReadOnlyDictionary<string, string> Names, TagColour Colour, string Description)
{
    public static EndedTag Of(Tag tag) => new(tag.Slug, tag.Names.ByLanguage, tag.Colour, tag.Description);

    /// <param name="id">The id that it had.</param>
    public Tag ToTag(int id) => new() { Id = id, Slug = Slug, Names = new LocalizedText(new Dictionary<string, string>(Names)), Colour = Colour, Description = Description };
}
