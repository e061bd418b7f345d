using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Linking;

/// <summary>Finds the earlier article that a text is a copy of.</summary>
public static class CopyFinder
{
    /// <summary>Candidates compared for one article: a text that more share is a form letter, and one of them will do.</summary>
    private const int MostCandidates = 20;

    /// <summary>
    /// The first article of the circle of copies that this one belongs to; null where it is the first itself.
    /// Only earlier articles count, so that the answer does not depend on what comes later.
    /// </summary>
    public static async Task<Article?> FindOriginalAsync(CorpusDb db, Article article, CancellationToken ct)
    {
        var bands = article.Bands.Select(b => b.Hash).ToList();
        var candidates = await db.Articles.Include(a => a.CopyOf)
            .Where(a => a.Id < article.Id && a.Language == article.Language && a.Bands.Any(b => bands.Contains(b.Hash)))
            .OrderBy(a => a.Id).Take(MostCandidates).ToListAsync(ct);
        var closest = candidates
            .Select(c => (Article: c, Share: Fingerprint.Containment(c.Text, article.Text)))
            .Where(c => c.Share >= Fingerprint.CopyFrom)
            .OrderByDescending(c => c.Share).Select(c => c.Article).FirstOrDefault();
        return closest?.CopyOf ?? closest;
    }

    /// <summary>The article that holds the same text word for word at the same outlet, or at one that is not named; null where there is none.</summary>
    /// <param name="bands">Of the text that was found.</param>
    public static async Task<Article?> FindSameTextAsync(CorpusDb db, ExtractedArticle found, IReadOnlyList<long> bands, CancellationToken ct)
    {
        if (bands is []) return null;
        var (words, outlet) = (Fingerprint.WordsOf(found.Text), found.Outlet);
        // The same words have the same bands, so one band finds all of them.
        var first = bands[0];
        var candidates = db.Articles
            .Where(a => a.Bands.Any(b => b.Hash == first) && (outlet == null || a.Outlet == null || a.Outlet.Name == outlet))
            .OrderBy(a => a.Id).AsAsyncEnumerable();
        return await candidates.FirstOrDefaultAsync(a => Fingerprint.WordsOf(a.Text) == words, ct);
    }
}
