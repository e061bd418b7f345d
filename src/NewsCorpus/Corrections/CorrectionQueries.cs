using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Flags;

namespace NewsCorpus.Corrections;

/// <summary>What the pages ask on which an editor corrects an article.</summary>
public sealed class CorrectionQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Null where there is no such article.</summary>
    public async Task<EditedArticle?> FindAsync(int article, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Articles.AsNoTracking().AsSplitQuery().Include(a => a.Outlet).Include(a => a.Corrections).SingleOrDefaultAsync(a => a.Id == article, ct);
        return found is null ? null : new(
            found,
            await OutletsAsync(ct),
            await FlagBook.WaitingAsync(db, Changes.Subject.Article, article, ct),
            await ArticleMaking.IsMadeAsync(db, article, ct));
    }

    /// <summary>Names of all outlets, by slug.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OutletsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Outlets.OrderBy(o => o.Name).ToDictionaryAsync(o => o.Slug, o => o.Name, ct);
    }
}

/// <summary>An article before an editor.</summary>
/// <param name="Article">With its outlet and its corrections.</param>
/// <param name="Outlets">See <see cref="CorrectionQueries.OutletsAsync"/>.</param>
/// <param name="Flags">What of the article itself is to be looked at again.</param>
/// <param name="IsMade">See <see cref="ArticleMaking"/>.</param>
public sealed record EditedArticle(Article Article, IReadOnlyDictionary<string, string> Outlets, IReadOnlyList<Flag> Flags, bool IsMade)
{
    /// <summary>The article's facts as somebody would type them.</summary>
    public TypedFacts Typed => new(
        Article.Title, FactTexts.AsTyped(FactTexts.OfDate(Article.Published, Article.PublishedPrecision)), Article.Outlet?.Name, Article.Language);

    /// <summary>The editor's word on a fact with what the machine finds; null where the machine's holds.</summary>
    public ArticleCorrection? CorrectionOf(ArticleFact fact) => Article.Corrections.Find(c => c.Fact == fact);
}
