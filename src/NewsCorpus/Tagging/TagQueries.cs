using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;

namespace NewsCorpus.Tagging;

/// <summary>Reads tags.</summary>
public sealed class TagQueries(IDbContextFactory<CorpusDb> databases)
{
    /// <summary>Articles of a list.</summary>
    public const int PageSize = 50;

    /// <summary>Every tag with the number of its articles, the most used first.</summary>
    public async Task<IReadOnlyList<CountedTag>> ListAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Tags.AsNoTracking().OrderByDescending(t => t.Articles.Count).ThenBy(t => t.Slug)
            .Select(t => new CountedTag(t, t.Articles.Count)).ToListAsync(ct);
    }

    /// <summary>Null where there is no such tag.</summary>
    public async Task<CountedTag?> FindAsync(string slug, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Tags.AsNoTracking().Where(t => t.Slug == slug).Select(t => new CountedTag(t, t.Articles.Count)).SingleOrDefaultAsync(ct);
    }

    /// <summary>One page of a tag's articles, the last stored first.</summary>
    /// <param name="before">Id of the last article of the page before; null for the first page.</param>
    public async Task<IReadOnlyList<ArticleSummary>> ArticlesAsync(int tag, int? before, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Articles.AsNoTracking().Where(a => a.Tags.Any(t => t.Id == tag) && (before == null || a.Id < before))
            .OrderByDescending(a => a.Id).Take(PageSize)
            .Select(a => new ArticleSummary(a.Id, a.Title, a.TitleSource, a.Language, a.Outlet!.Name, a.Published, a.PublishedPrecision))
            .ToListAsync(ct);
    }

    /// <summary>The tags of an article, by slug; null where there is no such article.</summary>
    public async Task<IReadOnlyList<Tag>?> OfAsync(int article, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (!await db.Articles.AnyAsync(a => a.Id == article, ct)) return null;
        return await db.Tags.AsNoTracking().Where(t => t.Articles.Any(a => a.Id == article)).OrderBy(t => t.Slug).ToListAsync(ct);
    }
}

/// <summary>A tag with the number of its articles.</summary>
public sealed record CountedTag(Tag Tag, int Articles);
