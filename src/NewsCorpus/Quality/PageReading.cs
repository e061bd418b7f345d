using NewsCorpus.Articles;
using NewsCorpus.Ingestion;
using NewsCorpus.Rules;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Quality;

/// <summary>How the reading of a page went, in figures: a narrow row beside each page, so that all pages of an outlet can be counted at once.</summary>
public sealed class PageReading
{
    public int PageId { get; set; }

    /// <summary>Null where the page names no outlet of the catalogue.</summary>
    public int? OutletId { get; set; }

    public Outlet? Outlet { get; set; }

    /// <summary>When the page came; see <see cref="Page.StoredAt"/>.</summary>
    public DateTimeOffset StoredAt { get; set; }

    public bool HasArticle { get; set; }

    /// <summary>The page prints a title: it was not made from the first sentence.</summary>
    public bool HasTitle { get; set; }

    /// <summary>The page prints a date of its own.</summary>
    public bool HasDate { get; set; }

    /// <summary>Quotes found in the article, reported speech not counted.</summary>
    public int Quotes { get; set; }

    /// <summary>Characters of the article's text.</summary>
    public int Kept { get; set; }

    /// <summary>Characters of the removed blocks; null where an older program read the page.</summary>
    public int? Removed { get; set; }

    /// <summary>See <see cref="ExtractedArticle.Certainty"/>; null where an older program read the page.</summary>
    public double? Certainty { get; set; }

    /// <summary>A rule of the outlet (<see cref="OutletRule"/>) has come, changed or gone since the page was read: it is stale.</summary>
    public bool RulesChanged { get; set; }

    internal void Fill(AnalyzedPage analyzed, int? outlet)
    {
        var (article, hasArticle) = (analyzed.Machine?.Article ?? analyzed.Article, analyzed.Problem is null);
        (OutletId, HasArticle, RulesChanged) = (outlet, hasArticle, false);
        (HasTitle, HasDate) = (hasArticle && article!.TitleSource == TitleSource.Page, hasArticle && article!.Published is not null);
        (Quotes, Kept) = (analyzed.Annotations.Quotes.Count, article?.Text.Length ?? 0);
        (Removed, Certainty) = (article?.Removed.Sum(block => block.Text.Length), article?.Certainty);
    }
}
