using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Search;

namespace NewsCorpus.Exports;

/// <summary>Reads quotes as entries of a feed.</summary>
public sealed class QuoteFeed(IDbContextFactory<CorpusDb> contexts, IQuoteIndex index)
{
    /// <summary>The quotes of the last stored articles that a search finds, the last first; the same words of one article once.</summary>
    public async Task<IReadOnlyList<FeedEntry>> ReadAsync(QuoteSearchRequest request, int most, CancellationToken ct)
    {
        var quotes = (await index.NewestAsync(request with { Search = request.Search with { PageSize = most, Cursor = null } }, ct)).Hits;
        var articles = quotes.Select(q => q.Telling.Article.Id).Distinct().ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var pages = await db.Articles.Where(a => articles.Contains(a.Id)).Select(a => new { a.Id, a.Page.Sha256, a.Page.StoredAt }).ToDictionaryAsync(a => a.Id, ct);
        return
        [
            .. from quote in quotes
               where pages.ContainsKey(quote.Telling.Article.Id)
               let page = pages[quote.Telling.Article.Id]
               let entry = Entry(quote, page.Sha256, page.StoredAt)
               group entry by entry.Key into same
               select same.First(),
        ];
    }

    private static FeedEntry Entry(QuoteHit hit, string page, DateTimeOffset storedAt)
    {
        var (quote, article) = (hit.Telling, hit.Telling.Article);
        var words = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(quote.Text)).AsSpan(0, 8));
        return new(
            $"quote:{page}:{words}", $"/articles/{article.Id}#q{quote.Position}", quote.SpeakerName is { } speaker ? $"{speaker}: {quote.Text}" : quote.Text,
            article.Language, article.Outlet, storedAt, article.Title);
    }
}
