using Microsoft.EntityFrameworkCore;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Corrections;

/// <summary>Reads what editors have decided about the articles of pages. A page that holds the text of another's article shares its decisions.</summary>
internal static class DecisionReader
{
    /// <summary>By the page's SHA-256; pages that nobody has decided about are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, PageDecisions>> LoadAsync(CorpusDb db, IReadOnlyCollection<string> hashes, CancellationToken ct)
    {
        var decided = await DecidedAsync(db, hashes, ct);
        if (decided is []) return new Dictionary<string, PageDecisions>();
        int[] articles = [.. decided.Select(page => page.Article).Distinct()];
        var facts = (await db.ArticleCorrections.AsNoTracking().Where(c => articles.Contains(c.ArticleId)).ToListAsync(ct)).ToLookup(c => c.ArticleId);
        var blocks = (await db.RuledBlocks.AsNoTracking().Where(b => articles.Contains(b.ArticleId)).ToListAsync(ct)).ToLookup(b => b.ArticleId);
        var outlets = await db.Outlets.Select(o => new { o.Slug, o.Name }).ToDictionaryAsync(o => o.Slug, o => o.Name, ct);
        return decided.ToDictionary(page => page.Sha256, page => new PageDecisions(
            page.Version,
            facts[page.Article].ToDictionary(c => c.Fact, c => c is { Fact: ArticleFact.Outlet, Value: { } slug } ? outlets[slug] : c.Value),
            [.. blocks[page.Article].Select(block => new BlockRule(block.Text, block.Ruling, block.Line))]));
    }

    /// <summary>See <see cref="PageDecisions.Version"/>; pages that nobody has decided about are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> VersionsAsync(CorpusDb db, IReadOnlyCollection<string> hashes, CancellationToken ct) =>
        (await DecidedAsync(db, hashes, ct)).ToDictionary(page => page.Sha256, page => page.Version);

    private static Task<List<DecidedPage>> DecidedAsync(CorpusDb db, IReadOnlyCollection<string> hashes, CancellationToken ct) =>
        db.Pages.Where(p => hashes.Contains(p.Sha256) && (p.Article!.Version > 0 || p.SameTextAs!.Version > 0))
            .Select(p => p.Article != null ? new DecidedPage(p.Sha256, p.Article.Id, p.Article.Version) : new DecidedPage(p.Sha256, p.SameTextAs!.Id, p.SameTextAs.Version))
            .ToListAsync(ct);

    private sealed record DecidedPage(string Sha256, int Article, int Version);
}
