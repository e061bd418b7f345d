using Microsoft.EntityFrameworkCore;
using NewsCorpus.Quotes;

namespace NewsCorpus.Articles;

/// <summary>Reads articles.</summary>
public sealed class ArticleQueries(IDbContextFactory<CorpusDb> databases)
{
    /// <summary>An article with all that its page shows: rejected quotes are left out. Null where there is no such article.</summary>
    public async Task<Article?> FindAsync(int id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Articles.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(a => a.Page)
            .Include(a => a.OtherPages)
            .Include(a => a.Outlet)
            .Include(a => a.CopyOf!.Outlet)
            .Include(a => a.CopyOf!.Copies).ThenInclude(c => c.Outlet)
            .Include(a => a.Copies).ThenInclude(c => c.Outlet)
            .Include(a => a.Quotes.Where(q => q.Status != QuoteStatus.Rejected).OrderBy(q => q.Position)).ThenInclude(q => q.Person)
            .Include(a => a.Mentions.OrderBy(m => m.Start)).ThenInclude(m => m.Person)
            .Include(a => a.Coverage.OrderBy(c => c.Meeting.FirstDay)).ThenInclude(c => c.Meeting)
            .Include(a => a.Tags)
            .Include(a => a.Corrections)
            .FirstOrDefaultAsync(a => a.Id == id, ct);
    }

    /// <summary>The page that an article was found in; null where there is no such article.</summary>
    public async Task<Page?> FindPageAsync(int articleId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Articles.AsNoTracking().Where(a => a.Id == articleId).Select(a => a.Page).FirstOrDefaultAsync(ct);
    }
}
