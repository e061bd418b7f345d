using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.People;

namespace NewsCorpus.Tagging;

/// <summary>What editors do with tags. Each call is one transaction, with its entries in the log.</summary>
public sealed class TagEditing(IDbContextFactory<CorpusDb> databases, ChangeLog log, TimeProvider time)
{
    /// <summary>Puts a tag on an article; a name that no tag bears makes a new one.</summary>
    /// <param name="language">Of the name, where it is new.</param>
    public async Task<TagEdit> AddAsync(int article, string name, string language, int by, CancellationToken ct)
    {
        if (TagRules.Problem(name.Trim()) is { } problem) return problem;
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await db.Articles.AnyAsync(a => a.Id == article, ct)) return TagEdit.NotFound;
        var tag = await FindOrMakeAsync(db, name.Trim(), language, by, ct);
        var added = await new TagLinks(db, by, time.GetUtcNow()).AddAsync(tag, [article], null, ct);
        await transaction.CommitAsync(ct);
        return added > 0 ? TagEdit.Done : TagEdit.Unchanged;
    }

    public async Task<TagEdit> RemoveAsync(int article, string slug, int by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Tags.SingleOrDefaultAsync(t => t.Slug == slug, ct) is not { } tag) return TagEdit.NotFound;
        var removed = await new TagLinks(db, by, time.GetUtcNow()).RemoveAsync(tag, [article], null, ct);
        await transaction.CommitAsync(ct);
        return removed > 0 ? TagEdit.Done : TagEdit.Unchanged;
    }

    /// <summary>Renames, colours, describes.</summary>
    /// <param name="version">The <see cref="Tag.Version"/> that the editor saw.</param>
    public async Task<TagEdit> SaveAsync(string slug, LocalizedText names, TagColour colour, string description, int version, int by, CancellationToken ct)
    {
        if (names.ByLanguage.Count == 0) return TagEdit.NoName;
        if (names.ByLanguage.Values.Select(TagRules.Problem).FirstOrDefault(p => p is not null) is { } problem) return problem;
        if (description.Length > TagRules.LongestDescription) return TagEdit.TooLong;
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var tags = await db.Tags.ToListAsync(ct);
        if (tags.FirstOrDefault(t => t.Slug == slug) is not { } tag) return TagEdit.NotFound;
        if (tag.Version != version) return TagEdit.ChangedMeanwhile;
        if (names.ByLanguage.Values.Any(name => tags.Where(t => t != tag).Named(name) is not null)) return TagEdit.NameTaken;
        var thing = Thing(tag);
        Note(ChangeWhat.Names, tag.Names, names);
        Note(ChangeWhat.Colour, tag.Colour, colour);
        Note(ChangeWhat.Description, tag.Description, description);
        if (!db.ChangeTracker.HasChanges()) return TagEdit.Unchanged;
        (tag.Names, tag.Colour, tag.Description, tag.Version) = (names, colour, description, version + 1);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return TagEdit.Done;

        void Note<T>(string what, T before, T after)
        {
            if (!Equals(before, after)) log.Add(db, by, thing, what, Value(before), Value(after));
        }
        static object? Value(object? value) => value is LocalizedText text ? text.ByLanguage : value;
    }

    /// <summary>Gives the articles of a tag to another, and takes the first away.</summary>
    public Task<TagEdit> MergeAsync(string slug, string into, int by, CancellationToken ct) => slug == into ? Task.FromResult(TagEdit.Unchanged) : EndAsync(slug, into, by, ct);

    public Task<TagEdit> DeleteAsync(string slug, int by, CancellationToken ct) => EndAsync(slug, null, by, ct);

    private async Task<TagEdit> EndAsync(string slug, string? into, int by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Tags.SingleOrDefaultAsync(t => t.Slug == slug, ct) is not { } tag) return TagEdit.NotFound;
        var other = into is null ? null : await db.Tags.SingleOrDefaultAsync(t => t.Slug == into, ct);
        if (into is not null && other is null) return TagEdit.NotFound;
        var parent = log.Add(db, by, Thing(tag), into is null ? ChangeWhat.Itself : ChangeWhat.Merged, EndedTag.Of(tag), other?.Slug);
        await db.SaveChangesAsync(ct);
        var articles = await db.Articles.Where(a => a.Tags.Contains(tag)).Select(a => a.Id).ToListAsync(ct);
        var links = new TagLinks(db, by, time.GetUtcNow());
        if (other is not null) await links.AddAsync(other, articles, parent.Id, ct);
        await links.RemoveAsync(tag, articles, parent.Id, ct);
        db.Remove(tag);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return TagEdit.Done;
    }

    /// <summary>The tag of that name, made where there is none. The caller has checked the name and has a transaction open.</summary>
    internal async Task<Tag> FindOrMakeAsync(CorpusDb db, string name, string language, int by, CancellationToken ct)
    {
        var tags = await db.Tags.ToListAsync(ct);
        if (tags.Named(name) is { } known) return known;
        var tag = new Tag { Slug = FreeSlug(name, tags), Names = new LocalizedText(new Dictionary<string, string> { [language] = name }) };
        db.Add(tag);
        await db.SaveChangesAsync(ct);
        log.Add(db, by, Thing(tag), ChangeWhat.Itself, null, tag.Names.ByLanguage);
        await db.SaveChangesAsync(ct);
        return tag;
    }

    internal static ChangedThing Thing(Tag tag) => new(Subject.Tag, tag.Id, tag.Names.In("en"));

    private static string FreeSlug(string name, List<Tag> tags)
    {
        var slug = PersonSlug.Of(name);
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? slug : $"{slug}-{n}").First(free => tags.All(t => t.Slug != free));
    }
}
