namespace NewsCorpus.Corrections;

/// <summary>An article as an editor saw it.</summary>
/// <param name="Version">See <see cref="Articles.Article.Version"/>.</param>
public sealed record ArticleSeen(int Article, int Version);

/// <summary>How an edit of an article ended.</summary>
public enum ArticleEdit
{
    Done,

    /// <summary>It was so already: nothing was written.</summary>
    Unchanged,

    /// <summary>No such article, or no such block in its page.</summary>
    NotFound,

    /// <summary>Somebody else changed it since it was shown, or the page has an article by now; nothing was saved.</summary>
    ChangedMeanwhile,

    /// <summary>A title without a letter or digit.</summary>
    NoTitle,

    /// <summary>A title beyond <see cref="TypedFacts.LongestTitle"/>, or an outlet's name beyond <see cref="TypedFacts.LongestOutlet"/>.</summary>
    TooLong,

    /// <summary>What was typed is no date.</summary>
    NoDate,

    /// <summary>A name of an outlet without a letter or digit.</summary>
    NoOutlet,

    /// <summary>No language that the program knows.</summary>
    NoLanguage,

    /// <summary>The page's original is gone, and without it nothing can be made anew.</summary>
    NoOriginal,

    /// <summary>Nothing would be left of the article.</summary>
    NothingLeft,
}
