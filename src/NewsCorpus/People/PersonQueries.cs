using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Quotes;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.People;

/// <summary>What the pages about people ask of the corpus.</summary>
public sealed class PersonQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Quotes on one page.</summary>
    public const int PageSize = 50;

    /// <summary>Reported clauses on a person's page: a glance; quote search has them all.</summary>
    private const int FewReported = 20;

    /// <summary>One person with meetings and one page of quotes; null where there is nobody of that address, or an editor said that it is nobody.</summary>
    /// <param name="slug">Address of the person's page.</param>
    /// <param name="page">Page of the quotes, from 1; one beyond the last is empty.</param>
    /// <param name="ct">Stops the queries.</param>
    public async Task<PersonReport?> FindAsync(string slug, int page, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var person = await db.People.AsNoTracking().Include(p => p.Offices).SingleOrDefaultAsync(p => p.Slug == slug && p.Status != PersonStatus.Refused, ct);
        if (person is null) return null;
        var newestFirst = await QuoteIdsAsync(db.Quotes.Where(q => q.PersonId == person.Id && q.Kind != QuoteKind.Reported), ct);
        var reported = await QuoteIdsAsync(db.Quotes.Where(q => q.PersonId == person.Id && q.Kind == QuoteKind.Reported), ct);
        return new(
            person.Id, person.Slug, person.Status, person.Wikidata, person.Names, person.OtherNames,
            [.. person.Offices.OrderByDescending(o => o.From ?? DateOnly.MinValue).Select(o => new Office(o.Kind, o.Country, o.From, o.To))],
            await MeetingsAsync(db, person.Id, ct),
            await QuotesAsync(db, person, [.. newestFirst.Skip((page - 1) * PageSize).Take(PageSize)], ct),
            newestFirst.Count,
            await QuotesAsync(db, person, [.. reported.Take(FewReported)], ct),
            reported.Count);
    }

    /// <summary>The address that a person has by now; null where the given one never was anybody's, or still is.</summary>
    public async Task<string?> FindMovedAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.PersonRedirects.Where(r => r.Slug == slug).Select(r => r.Person.Slug).FirstOrDefaultAsync(ct);
    }

    /// <summary>Ordered here, not by SQLite: an undated article takes the day of its meeting, which lies in another table and as another type.</summary>
    private static async Task<List<int>> QuoteIdsAsync(IQueryable<Quote> all, CancellationToken ct)
    {
        var quotes = await all.AsNoTracking().Where(q => q.Status != QuoteStatus.Rejected)
            .Select(q => new
            {
                q.Id,
                q.ArticleId,
                q.Position,
                q.Article.Published,
                q.Article.PublishedPrecision,
                MeetingDay = q.Article.Coverage.Min(c => (DateOnly?)c.Meeting.FirstDay),
            })
            .ToListAsync(ct);
        return
        [
            .. from q in quotes
               let day = q.PublishedPrecision >= Text.Extraction.DatePrecision.Day ? q.Published : q.MeetingDay?.ToDateTime(default)
               orderby day descending, q.ArticleId, q.Position
               select q.Id,
        ];
    }

    private static async Task<IReadOnlyList<AttendedMeeting>> MeetingsAsync(CorpusDb db, int personId, CancellationToken ct) =>
        await db.Meetings.AsNoTracking()
            .Where(m => m.Coverage.Count > 0 && m.Participants.Any(p => p.PersonId == personId))
            .OrderByDescending(m => m.FirstDay)
            .Select(m => new AttendedMeeting(m.Slug, m.Titles, m.Places, m.FirstDay, m.LastDay))
            .ToListAsync(ct);

    private static async Task<IReadOnlyList<PersonQuote>> QuotesAsync(CorpusDb db, Person person, int[] ids, CancellationToken ct)
    {
        var name = new PersonName(person.Slug, person.Names);
        var quotes = await db.Quotes.AsNoTracking().Where(q => ids.Contains(q.Id))
            .Select(q => new
            {
                Quote = q,
                q.Article.Text,
                Article = new ArticleSummary(
                    q.Article.Id, q.Article.Title, q.Article.TitleSource, q.Article.Language, q.Article.Outlet!.Name,
                    q.Article.Published, q.Article.PublishedPrecision),
                Meeting = q.Article.Coverage.OrderBy(c => c.Meeting.FirstDay)
                    .Select(c => new AttendedMeeting(c.Meeting.Slug, c.Meeting.Titles, c.Meeting.Places, c.Meeting.FirstDay, c.Meeting.LastDay))
                    .FirstOrDefault(),
            })
            .ToDictionaryAsync(q => q.Quote.Id, ct);
        return [.. ids.Select(id => quotes[id]).Select(q => new PersonQuote(QuoteTelling.Of(q.Quote, name, q.Article, q.Text), q.Meeting))];
    }
}
