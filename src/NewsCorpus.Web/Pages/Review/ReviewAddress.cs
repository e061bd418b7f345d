using NewsCorpus.Quotes;
using NewsCorpus.Review;
using NewsCorpus.Review.Sources;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Web.Pages.Quotes;

namespace NewsCorpus.Web.Pages.Review;

/// <summary>Where an item is corrected: the pages that editors use for it anyway.</summary>
internal static class ReviewAddress
{
    /// <param name="back">The review, to come back to.</param>
    public static string Change(ReviewItem item, string back) => item is AstrayItem { Quote: var quote }
        ? new MarkAddress { Article = quote.ArticleId, Astray = quote.Id, Title = quote.Kind is QuoteKind.Headline, Back = back }.ToString()
        : $"{PageOf(item)}?back={Uri.EscapeDataString(back)}";

    private static string PageOf(ReviewItem item) => item switch
    {
        QuoteItem { Quote: var quote } => PageOf(quote),
        ReportItem { Quote: { } quote } => PageOf(quote),
        ReportItem { Report: var report } => $"/edit/articles/{report.ArticleId}",
        PersonItem { Person: var person } => $"/edit/people/{person.Slug}",
        MeetingItem { Meeting: var meeting } => $"/edit/meetings/{meeting.Slug}",
        FlagItem { Flag.ArticleId: { } article } => $"/edit/articles/{article}",
        FlagItem { Person: { } person } => $"/edit/people/{person.Slug}",
        FlagItem { Meeting: { } meeting } => $"/edit/meetings/{meeting.Slug}",
        _ => "/",
    };

    private static string PageOf(Quote quote) => $"/edit/quotes/{quote.ArticleId}/{quote.Position}";
}
