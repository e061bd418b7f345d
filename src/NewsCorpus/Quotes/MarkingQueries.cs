using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;

namespace NewsCorpus.Quotes;

/// <summary>What the page asks on which an editor chooses the words of a quote.</summary>
public sealed class MarkingQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <param name="position">Of the quote whose words are corrected; null for another.</param>
    /// <param name="astray">Id of the quote whose words are looked for anew; null for another.</param>
    /// <returns>Null where the article, or the quote asked for, is not there.</returns>
    public async Task<MarkedArticle?> FindAsync(int articleId, int? position, int? astray, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Articles.AsNoTracking().Include(a => a.Mentions).ThenInclude(m => m.Person).SingleOrDefaultAsync(a => a.Id == articleId, ct) is not { } article) return null;
        var quote = await db.Quotes.AsNoTracking().Include(q => q.Person).SingleOrDefaultAsync(q => q.ArticleId == articleId && q.Position == position, ct);
        var lost = await db.AstrayQuotes.AsNoTracking().Include(q => q.Person).SingleOrDefaultAsync(q => q.ArticleId == articleId && q.Id == astray, ct);
        if (position is not null && quote is null || astray is not null && lost is null) return null;
        return new(article, quote, lost, [.. article.Mentions.Select(m => m.Person).DistinctBy(p => p.Id).Select(p => p.Names)]);
    }
}

/// <summary>An article in which an editor chooses words.</summary>
/// <param name="Quote">Whose words are corrected; null for another.</param>
/// <param name="Astray">Whose words are looked for anew; null for another.</param>
/// <param name="People">Names of those whom the article names.</param>
public sealed record MarkedArticle(Article Article, Quote? Quote, AstrayQuote? Astray, IReadOnlyList<LocalizedText> People);
