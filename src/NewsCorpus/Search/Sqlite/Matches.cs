using Microsoft.EntityFrameworkCore;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>The articles that a query matches and the filters let through.</summary>
internal static class Matches
{
    /// <param name="query">Null for every article.</param>
    /// <param name="request">Its filters; its text is not looked at.</param>
    public static IQueryable<ArticleFacts> Of(CorpusDb db, QueryNode? query, SearchRequest request)
    {
        var articles = Facts(db);
        if (query is not null)
        {
            var match = MatchExpression.Of(query);
            var ids = db.Database.SqlQuery<int>($"""SELECT rowid AS "Value" FROM "ArticleIndex" WHERE "ArticleIndex" MATCH {match}""");
            articles = articles.Where(a => ids.Contains(a.Id));
        }
        return Filter(db, articles, request);
    }

    /// <summary>As <see cref="Of"/>, with how well each answers.</summary>
    public static IQueryable<ScoredArticle> ScoredOf(CorpusDb db, QueryNode query, SearchRequest request)
    {
        var match = MatchExpression.Of(query);
        // A word in the title counts three times, as in the measurements of docs/search.md.
        // The limit keeps SQLite from folding this into the outer query, where bm25() has no index to ask.
        var scores = db.Database.SqlQuery<Score>($"""
            SELECT rowid AS "Id", bm25("ArticleIndex", 3.0, 1.0) AS "Value" FROM "ArticleIndex" WHERE "ArticleIndex" MATCH {match} LIMIT -1
            """);
        return from article in Filter(db, Facts(db), request)
               join score in scores on article.Id equals score.Id
               select new ScoredArticle { Article = article, Score = score.Value };
    }

    // From the index alone: a row of the table has the text in it, and takes four times as long to step over.
    private static IQueryable<ArticleFacts> Facts(CorpusDb db) => db.Database.SqlQuery<ArticleFacts>(
        $"""SELECT "Id", "Language", "OutletId", "Published" FROM "Articles" INDEXED BY "ArticleFacts" """);

    private static IQueryable<ArticleFacts> Filter(CorpusDb db, IQueryable<ArticleFacts> articles, SearchRequest request)
    {
        if (request.Language is { } language)
            articles = articles.Where(a => a.Language == language);
        if (request.Outlet is { } outlet)
            articles = articles.Where(a => a.OutletId == db.Outlets.First(o => o.Slug == outlet).Id);
        if (request.Meeting is { } meeting)
            articles = articles.Where(a => db.Coverage.Any(c => c.ArticleId == a.Id && c.Meeting.Slug == meeting));
        if (request.Speaker is { } speaker)
            articles = articles.Where(a => db.Quotes.Any(q => q.ArticleId == a.Id && q.Person!.Slug == speaker && q.Status != QuoteStatus.Rejected));
        if (request.Published?.From?.ToDateTime(TimeOnly.MinValue) is { } from)
            articles = articles.Where(a => a.Published >= from);
        if (request.Published?.To?.ToDateTime(TimeOnly.MaxValue) is { } to)
            articles = articles.Where(a => a.Published <= to);
        return articles;
    }

    private sealed record Score(int Id, double Value);
}

/// <summary>An article and how well it answers. Set by name, which is what a query over it can see through.</summary>
internal sealed record ScoredArticle
{
    public required ArticleFacts Article { get; init; }

    /// <summary>BM25 as FTS5 gives it: less is better.</summary>
    public required double Score { get; init; }
}
