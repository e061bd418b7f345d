using NewsCorpus.Articles;
using NewsCorpus.Ingestion;
using NewsCorpus.Rules;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;

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

    /// <summary>When the page was as it is: when it was fetched; else the date of its article; else when it came. Pages of many years that come at once belong each to its own week.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>What a page that names no outlet of the catalogue says of where it is from: the host of its address, else the name of its site. Null where it says neither, or its outlet is known.</summary>
    public string? Site { get; set; }

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

    internal void Fill(AnalyzedPage analyzed, int? outlet, PageContext context)
    {
        var (article, hasArticle) = (analyzed.Machine?.Article ?? analyzed.Article, analyzed.Problem is null);
        (OutletId, HasArticle, RulesChanged) = (outlet, hasArticle, false);
        At = TimeOf(context, article?.Published);
        Site = outlet is null ? WebAddress.HostOf(article?.Address?.Value ?? context.Url) ?? article?.Site : null;
        (HasTitle, HasDate) = (hasArticle && article!.TitleSource == TitleSource.Page, hasArticle && article!.Published is not null);
        (Quotes, Kept) = (analyzed.Annotations.Quotes.Count, article?.Text.Length ?? 0);
        (Removed, Certainty) = (article?.Removed.Sum(block => block.Text.Length), article?.Certainty);
    }

    /// <summary>Nothing is from a time after it came.</summary>
    private DateTimeOffset TimeOf(PageContext context, PublishedDate? published)
    {
        var known = context.CrawledAt ?? (published is { Precision: DatePrecision.Day or DatePrecision.Minute } date ? new(DateTime.SpecifyKind(date.Local, DateTimeKind.Unspecified), TimeSpan.Zero) : StoredAt);
        return known < StoredAt ? known : StoredAt;
    }
}
