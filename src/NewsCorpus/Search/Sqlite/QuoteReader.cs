using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Reads quotes with all that is shown of them.</summary>
internal static class QuoteReader
{
    /// <param name="ids">In the order wanted; those that are not there are left out.</param>
    /// <param name="query">What is marked in them; null for nothing.</param>
    /// <param name="ways">By which its words are found.</param>
    public static async Task<IReadOnlyList<QuoteHit>> ReadAsync(CorpusDb db, IReadOnlyList<int> ids, QueryNode? query, WordStreams ways, CancellationToken ct)
    {
        var quotes = await db.Quotes.AsNoTracking().Where(q => ids.Contains(q.Id))
            .Select(q => new
            {
                Quote = q,
                Person = q.Person == null ? null : new PersonName(q.Person.Slug, q.Person.Names),
                q.Article.Text,
                Article = new ArticleSummary(
                    q.Article.Id, q.Article.Title, q.Article.TitleSource, q.Article.Language, q.Article.Outlet!.Name,
                    q.Article.Published, q.Article.PublishedPrecision),
                Meetings = q.Article.Coverage.OrderBy(c => c.Meeting.FirstDay)
                    .Select(c => new AttendedMeeting(c.Meeting.Slug, c.Meeting.Titles, c.Meeting.Places, c.Meeting.FirstDay, c.Meeting.LastDay))
                    .ToList(),
            })
            .AsSplitQuery().ToDictionaryAsync(q => q.Quote.Id, ct);
        return
        [
            .. ids.Where(quotes.ContainsKey).Select(id => quotes[id]).Select(q => new QuoteHit(
                QuoteTelling.Of(q.Quote, q.Person, q.Article, q.Text),
                Snippets.Whole(q.Quote.Text, QueryMatches.In(q.Quote.Text, q.Article.Language, query, ways)),
                q.Meetings)),
        ];
    }
}
