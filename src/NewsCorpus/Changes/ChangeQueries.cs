using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Changes;

/// <summary>Reads the audit log, newest first.</summary>
public sealed class ChangeQueries(IDbContextFactory<CorpusDb> databases)
{
    /// <summary>Entries of a list.</summary>
    public const int PageSize = 50;

    /// <summary>The newest changes of one thing, at most <see cref="PageSize"/>; of an article with those of its quotes.</summary>
    public async Task<IReadOnlyList<Change>> OfAsync(Subject subject, int id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var quotes = db.Quotes.Where(q => q.ArticleId == id).Select(q => q.Id).Concat(db.AstrayQuotes.Where(q => q.ArticleId == id).Select(q => q.Id));
        var own = db.Changes.Where(c => c.Subject == subject && c.SubjectId == id);
        var all = subject is not Subject.Article ? own : own.Concat(db.Changes.Where(c => c.Subject == Subject.Quote && quotes.Contains(c.SubjectId)));
        var ids = all.Select(c => c.Id);
        return await db.Changes.AsNoTracking().Include(c => c.Account).Where(c => ids.Contains(c.Id))
            .OrderByDescending(c => c.Id).Take(PageSize).ToListAsync(ct);
    }

    /// <summary>One page of those that a filter lets through.</summary>
    /// <param name="before">Id of the last entry of the page before; null for the first page.</param>
    public async Task<IReadOnlyList<ListedChange>> ListAsync(ChangeFilter filter, long? before, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Filtered(db, filter).Where(c => before == null || c.Id < before).Take(PageSize)
            .Select(c => new ListedChange(
                c, c.Account!.UserName, db.Changes.Count(child => child.ParentId == c.Id), db.Changes.Any(u => u.UndoesId == c.Id),
                c.Subject == Subject.Person ? db.People.Where(p => p.Id == c.SubjectId).Select(p => p.Slug).FirstOrDefault()
                : c.Subject == Subject.Meeting ? db.Meetings.Where(m => m.Id == c.SubjectId).Select(m => m.Slug).FirstOrDefault()
                : c.Subject == Subject.Outlet ? db.Outlets.Where(o => o.Id == c.SubjectId).Select(o => o.Slug).FirstOrDefault()
                : c.Subject == Subject.Tag ? db.Tags.Where(t => t.Id == c.SubjectId).Select(t => t.Slug).FirstOrDefault()
                : c.Subject == Subject.Quote ? db.Quotes.Where(q => q.Id == c.SubjectId).Select(q => q.ArticleId + "/" + q.Position).FirstOrDefault()
                : c.Subject == Subject.Article ? db.Articles.Where(a => a.Id == c.SubjectId).Select(a => a.Id + "").FirstOrDefault()
                : null))
            .ToListAsync(ct);
    }

    /// <summary>All of them, with the accounts, one by one.</summary>
    public async IAsyncEnumerable<Change> AllAsync(ChangeFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await foreach (var change in Filtered(db, filter).Include(c => c.Account).AsAsyncEnumerable().WithCancellation(ct))
            yield return change;
    }

    private static IQueryable<Change> Filtered(CorpusDb db, ChangeFilter filter)
    {
        var changes = db.Changes.AsNoTracking().Where(c => c.ParentId == filter.Parent);
        if (filter.Subject is { } subject) changes = changes.Where(c => c.Subject == subject);
        if (filter.What is { } what) changes = changes.Where(c => what.Contains(c.What));
        if (filter.Who is { Length: > 0 } who) changes = changes.Where(c => c.Account!.UserName == who);
        if (filter.From is { } from) changes = changes.Where(c => c.At >= Start(from));
        if (filter.Until is { } until && until < DateOnly.MaxValue) changes = changes.Where(c => c.At < Start(until.AddDays(1)));
        return changes.OrderByDescending(c => c.Id);
    }

    private static DateTimeOffset Start(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}

/// <summary>Which changes a list shows.</summary>
/// <param name="Who">Name of an account; null or empty for all.</param>
/// <param name="From">First day, in UTC.</param>
/// <param name="Until">Last day, in UTC.</param>
/// <param name="Parent">The bulk action whose parts to show; null for all that stand by themselves, bulk actions among them.</param>
/// <param name="What">Some of <see cref="ChangeWhat"/>; null for all.</param>
public sealed record ChangeFilter(Subject? Subject = null, string? Who = null, DateOnly? From = null, DateOnly? Until = null, long? Parent = null, IReadOnlyList<string>? What = null);

/// <summary>An entry of the list.</summary>
/// <param name="Who">Null for one made on the console.</param>
/// <param name="Parts">How many changes this bulk action is made of; 0 for any other.</param>
/// <param name="IsUndone">A later action took it back.</param>
/// <param name="Key">What the address of its subject ends with: a slug, an id, for a quote article and position; null where it is gone, or has none.</param>
public sealed record ListedChange(Change Change, string? Who, int Parts, bool IsUndone, string? Key);
