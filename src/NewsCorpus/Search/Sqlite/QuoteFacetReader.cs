using Microsoft.EntityFrameworkCore;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Sqlite.Fields;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Counts the quotes of every value of each filter, with the other filters as they are.</summary>
internal static class QuoteFacetReader
{
    public static async Task<QuoteFacets> ReadAsync(CorpusDb db, QuoteQuery query, QuoteSearchRequest request, CancellationToken ct)
    {
        var search = request.Search;
        var kinds = await QuoteMatches.Of(db, query, request with { Kind = null, WithReported = true }).GroupBy(q => q.Kind)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var certainties = await QuoteMatches.Of(db, query, request with { Certainty = null })
            .GroupBy(q => q.Confidence >= Certainties.SureFrom ? Certainty.Sure : q.Confidence >= Certainties.LikelyFrom ? Certainty.Likely : Certainty.Unsure)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return new(
            new(new Dictionary<SearchField, IReadOnlyList<FacetValue>>
            {
                [SearchField.Language] = await FacetValues.LanguagesAsync(Without(SearchField.Language).Select(q => q.Article.Language), ct),
                [SearchField.Outlet] = await FacetValues.OutletsAsync(db, Without(SearchField.Outlet).Where(q => q.Article.OutletId != null).Select(q => q.Article.OutletId!.Value), ct),
                [SearchField.Meeting] = await FacetValues.MeetingsAsync(db, Without(SearchField.Meeting).SelectMany(q => q.Article.Coverage.Select(c => c.MeetingId)), ct),
                [SearchField.Speaker] = await FacetValues.SpeakersAsync(db, Without(SearchField.Speaker).Where(q => q.PersonId != null).Select(q => q.PersonId!.Value), ct),
            }),
            FacetValues.Sorted(kinds, k => new(k.Key.ToString(), LocalizedText.Empty, k.Count)),
            [.. certainties.OrderBy(c => c.Key).Select(c => new FacetValue(c.Key.ToString(), LocalizedText.Empty, c.Count))]);

        IQueryable<Quote> Without(SearchField field) => QuoteMatches.Of(db, query, request with { Search = search.Without(field) });
    }
}
