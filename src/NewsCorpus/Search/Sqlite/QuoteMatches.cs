using Microsoft.EntityFrameworkCore;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Queries;
using NewsCorpus.Search.Sqlite.Fields;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Search.Sqlite;

/// <summary>The quotes that a query matches and the filters let through.</summary>
internal static class QuoteMatches
{
    /// <param name="query">What was typed.</param>
    /// <param name="request">Its filters; its text is not looked at.</param>
    public static IQueryable<Quote> Of(CorpusDb db, QuoteQuery query, QuoteSearchRequest request)
    {
        var quotes = Filter(db.Quotes, query, request);
        if (query.Words is not { } words)
            return quotes;
        var ids = Having(db, words);
        return quotes.Where(q => ids.Contains(q.Id));
    }

    /// <summary>The ids of the quotes that have the words.</summary>
    public static IQueryable<int> Having(CorpusDb db, QueryNode words)
    {
        var match = MatchExpression.Of(words).Expression;
        return db.Database.SqlQuery<int>($"""SELECT rowid AS "Value" FROM "QuoteIndex" WHERE "QuoteIndex" MATCH {match}""");
    }

    /// <summary>Their ids as the request wants them ordered: without words, and of equals, the newest first, within an article as it tells them.</summary>
    public static IQueryable<int> Ordered(CorpusDb db, QuoteQuery query, QuoteSearchRequest request)
    {
        if (query.Words is not { } words || request.Search.Order == SearchOrder.Newest)
            return Of(db, query, request).OrderByDescending(q => q.Article.Published).ThenByDescending(q => q.ArticleId).ThenBy(q => q.Position).Select(q => q.Id);
        var match = MatchExpression.Of(words).Expression;
        // The limit keeps SQLite from folding this into the outer query, where bm25() has no index to ask.
        var scores = db.Database.SqlQuery<Score>(
            $"""SELECT rowid AS "Id", bm25("QuoteIndex") AS "Value" FROM "QuoteIndex" WHERE "QuoteIndex" MATCH {match} LIMIT -1""");
        return from quote in Filter(db.Quotes, query, request)
               join score in scores on quote.Id equals score.Id
               orderby score.Value, quote.Article.Published descending, quote.ArticleId descending, quote.Position
               select quote.Id;
    }

    private static IQueryable<Quote> Filter(IQueryable<Quote> quotes, QuoteQuery query, QuoteSearchRequest request)
    {
        var (search, kind) = (request.Search, request.Kind);
        quotes = query.Conditions.Aggregate(quotes.AsNoTracking().Where(q => q.Status != QuoteStatus.Rejected), (some, test) => some.Where(test));
        if (kind is not null)
            quotes = quotes.Where(q => q.Kind == kind);
        else if (!request.WithReported)
            quotes = quotes.Where(q => q.Kind != QuoteKind.Reported);
        if (request.Certainty is { } certainty)
            quotes = quotes.Of(certainty);
        if (search.Wanted(SearchField.Language) is { } language)
            quotes = quotes.Where(q => q.Article.Language == language);
        if (search.Wanted(SearchField.Outlet) is { } outlet)
            quotes = quotes.Where(q => q.Article.Outlet!.Slug == outlet);
        if (search.Wanted(SearchField.Meeting) is { } meeting)
            quotes = quotes.Where(q => q.Article.Coverage.Any(c => c.Meeting.Slug == meeting));
        if (search.Wanted(SearchField.Speaker) is { } speaker)
            quotes = quotes.Where(q => q.Person!.Slug == speaker);
        if (search.Published?.From?.ToDateTime(TimeOnly.MinValue) is { } from)
            quotes = quotes.Where(q => q.Article.Published >= from);
        if (search.Published?.To?.ToDateTime(TimeOnly.MaxValue) is { } to)
            quotes = quotes.Where(q => q.Article.Published <= to);
        return quotes;
    }

    private sealed record Score(int Id, double Value);
}
