using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Articles;

/// <summary>Pages that are text, and in which no article was found: an editor may see one.</summary>
public sealed class EmptyPageQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Pages of a list.</summary>
    public const int PageSize = 50;

    /// <summary>One page of the list, the last stored first.</summary>
    /// <param name="before">Id of the last page of the list before; null for the first.</param>
    public async Task<IReadOnlyList<EmptyPage>> ListAsync(int? before, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Pages.AsNoTracking().Where(p => p.Problem == PageOutcome.NotAnArticle && p.Article == null && (before == null || p.Id < before))
            .OrderByDescending(p => p.Id).Take(PageSize).Select(p => new EmptyPage(p.Id, p.Name, p.StoredAt)).ToListAsync(ct);
    }
}

/// <summary>A page without an article.</summary>
/// <param name="Name">See <see cref="Page.Name"/>.</param>
public sealed record EmptyPage(int Id, string Name, DateTimeOffset StoredAt);
