using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Articles;

/// <summary>What pages ask of the outlets.</summary>
public sealed class OutletQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Those that the corpus has articles of, by name.</summary>
    public async Task<IReadOnlyList<OutletName>> WithArticlesAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Outlets.Where(o => db.Articles.Any(a => a.Outlet == o)).OrderBy(o => o.Name).Select(o => new OutletName(o.Slug, o.Name)).ToListAsync(ct);
    }
}

/// <summary>An outlet as a list names it.</summary>
public sealed record OutletName(string Slug, string Name);
