using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Changes;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Corrections;

/// <summary>What an article's facts are, written as corrections, the log and flags have them.</summary>
internal static class ArticleFacts
{
    /// <param name="article">With its outlet.</param>
    public static string? Of(Article article, ArticleFact fact) => fact switch
    {
        ArticleFact.Title => article.Title,
        ArticleFact.Date => FactTexts.OfDate(article.Published, article.PublishedPrecision),
        ArticleFact.Outlet => article.Outlet?.Slug,
        _ => article.Language,
    };

    /// <summary>Makes a fact what the machine found of it, as far as that was kept: not where a title stood, nor the words that gave a date.</summary>
    public static async Task PutFoundAsync(CorpusDb db, Article article, ArticleCorrection given, CancellationToken ct)
    {
        var date = given.Fact is ArticleFact.Date ? FactTexts.Date(given.Found) : null;
        if (given.Fact is ArticleFact.Title) (article.Title, article.TitleSource) = (given.Found ?? "", TitleSource.Page);
        else if (given.Fact is ArticleFact.Date) (article.Published, article.PublishedPrecision) = (date?.Local, date?.Precision ?? DatePrecision.None);
        else if (given.Fact is ArticleFact.Outlet) article.Outlet = await db.Outlets.AsNoTracking().SingleOrDefaultAsync(o => o.Slug == given.Found, ct);
        else article.Language = given.Found!;
    }

    /// <summary>One of <see cref="ChangeWhat"/>.</summary>
    public static string WhatOf(ArticleFact fact) => fact switch
    {
        ArticleFact.Title => ChangeWhat.Title,
        ArticleFact.Date => ChangeWhat.Date,
        ArticleFact.Outlet => ChangeWhat.Outlet,
        _ => ChangeWhat.Language,
    };
}
