using Microsoft.EntityFrameworkCore;
using NewsCorpus.Meetings;
using NewsCorpus.Quotes;

namespace NewsCorpus.Ingestion.Rereading;

/// <summary>Articles that editors did something with: they stay, also where their page gives no article any more.</summary>
internal static class TouchedArticles
{
    /// <summary>Ids of those that were tagged or corrected, or where something was decided about a quote, a meeting or a person.</summary>
    public static Task<HashSet<int>> AmongAsync(CorpusDb db, IReadOnlyList<int> articles, CancellationToken ct) => articles is [] ? Task.FromResult(new HashSet<int>()) :
        db.Articles.Where(a => articles.Contains(a.Id) && (
            a.Version > 0 || a.Tags.Any() || a.Quotes.Any(q => q.Status != QuoteStatus.Extracted) || db.AstrayQuotes.Any(q => q.ArticleId == a.Id) || a.Coverage.Any(c => c.DecidedBy == DecidedBy.Editor)
            || db.AsideCoverage.Any(c => c.ArticleId == a.Id && c.Reason == AsideReason.Removed) || db.Namesakes.Any(n => n.ArticleId == a.Id)))
            .Select(a => a.Id).ToHashSetAsync(ct);
}
