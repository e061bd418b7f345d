using Microsoft.EntityFrameworkCore;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Counts the quotes of every value of each filter, with the other filters as they are.</summary>
internal static class QuoteFacetReader
{
    public static async Task<QuoteFacets> ReadAsync(CorpusDb db, QueryNode? query, QuoteSearchRequest request, CancellationToken ct)
    {
        var search = request.Search;
        var kinds = await QuoteMatches.Of(db, query, request with { Kind = null }).GroupBy(q => q.Kind)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return new(
            new(
                await FacetValues.LanguagesAsync(With(search with { Language = null }).Select(q => q.Article.Language), ct),
                await FacetValues.OutletsAsync(db, With(search with { Outlet = null }).Where(q => q.Article.OutletId != null).Select(q => q.Article.OutletId!.Value), ct),
                await FacetValues.MeetingsAsync(db, With(search with { Meeting = null }).SelectMany(q => q.Article.Coverage.Select(c => c.MeetingId)), ct),
                await FacetValues.SpeakersAsync(db, With(search with { Speaker = null }).Where(q => q.PersonId != null).Select(q => q.PersonId!.Value), ct)),
            FacetValues.Sorted(kinds, k => new(k.Key.ToString(), LocalizedText.Empty, k.Count)));

        IQueryable<Quote> With(SearchRequest filters) => QuoteMatches.Of(db, query, request with { Search = filters });
    }
}
