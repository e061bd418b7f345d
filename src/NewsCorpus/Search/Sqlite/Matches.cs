using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Quotes;
using NewsCorpus.Search.Queries;

namespace NewsCorpus.Search.Sqlite;

/// <summary>The articles that a query matches, before and after the filters.</summary>
internal static class Matches
{
    /// <summary>Every article where the query is null.</summary>
    public static IQueryable<Article> Of(CorpusDb db, QueryNode? query)
    {
        if (query is null)
            return db.Articles;
        var match = MatchExpression.Of(query);
        var ids = db.Database.SqlQuery<int>($"""SELECT rowid AS "Value" FROM "ArticleIndex" WHERE "ArticleIndex" MATCH {match}""");
        return db.Articles.Where(article => ids.Contains(article.Id));
    }

    /// <summary>Narrows to the filters of the request.</summary>
    public static IQueryable<Article> Where(this IQueryable<Article> articles, SearchRequest request)
    {
        if (request.Language is { } language)
            articles = articles.Where(a => a.Language == language);
        if (request.Outlet is { } outlet)
            articles = articles.Where(a => a.Outlet!.Slug == outlet);
        if (request.Meeting is { } meeting)
            articles = articles.Where(a => a.Coverage.Any(c => c.Meeting.Slug == meeting));
        if (request.Speaker is { } speaker)
            articles = articles.Where(a => a.Quotes.Any(q => q.Person!.Slug == speaker && q.Status != QuoteStatus.Rejected));
        return articles;
    }
}
