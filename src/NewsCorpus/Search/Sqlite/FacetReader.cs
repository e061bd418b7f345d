using NewsCorpus.Quotes;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Counts the hits of every value of each filter, with the other filters as they are.</summary>
internal static class FacetReader
{
    public static async Task<SearchFacets> ReadAsync(CorpusDb db, QueryNode? query, SearchRequest request, CancellationToken ct)
    {
        return new(
            await FacetValues.LanguagesAsync(With(request with { Language = null }).Select(a => a.Language), ct),
            await FacetValues.OutletsAsync(db, With(request with { Outlet = null }).Where(a => a.OutletId != null).Select(a => a.OutletId!.Value), ct),
            await FacetValues.MeetingsAsync(db, With(request with { Meeting = null }).Join(db.Coverage, a => a.Id, c => c.ArticleId, (a, c) => c.MeetingId), ct),
            await FacetValues.SpeakersAsync(db, Speakers(db, With(request with { Speaker = null })), ct));

        IQueryable<ArticleFacts> With(SearchRequest filters) => Matches.Of(db, query, filters);
    }

    /// <summary>Somebody quoted several times in one article is counted once.</summary>
    private static IQueryable<int> Speakers(CorpusDb db, IQueryable<ArticleFacts> articles)
    {
        var quotes = db.Quotes.Where(q => q.PersonId != null && q.Status != QuoteStatus.Rejected);
        return articles.Join(quotes, a => a.Id, q => q.ArticleId, (a, q) => new { q.ArticleId, PersonId = q.PersonId!.Value }).Distinct().Select(s => s.PersonId);
    }
}
