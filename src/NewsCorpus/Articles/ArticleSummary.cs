using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Articles;

/// <summary>What a list says of an article.</summary>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Outlet">The outlet's name as it writes it; null where the page names none.</param>
/// <param name="Published">See <see cref="Article.Published"/>.</param>
public sealed record ArticleSummary(
    int Id, string Title, TitleSource TitleSource, string Language, string? Outlet, DateTime? Published, DatePrecision Precision)
{
    /// <summary>The day that the page itself gives; null where it gives none, or one without a year.</summary>
    public DateOnly? Day => Published is { } date && Precision >= DatePrecision.Day ? DateOnly.FromDateTime(date) : null;

    /// <param name="article">With its outlet.</param>
    public static ArticleSummary Of(Article article) => new(
        article.Id, article.Title, article.TitleSource, article.Language, article.Outlet?.Name, article.Published, article.PublishedPrecision);
}
