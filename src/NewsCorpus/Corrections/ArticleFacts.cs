using NewsCorpus.Articles;
using NewsCorpus.Changes;

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

    /// <summary>One of <see cref="ChangeWhat"/>.</summary>
    public static string WhatOf(ArticleFact fact) => fact switch
    {
        ArticleFact.Title => ChangeWhat.Title,
        ArticleFact.Date => ChangeWhat.Date,
        ArticleFact.Outlet => ChangeWhat.Outlet,
        _ => ChangeWhat.Language,
    };
}
