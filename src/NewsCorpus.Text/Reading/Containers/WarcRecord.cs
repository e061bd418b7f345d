using System.Globalization;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>One WARC record → the page in it.</summary>
internal static class WarcRecord
{
    /// <summary>Responses and resources hold what a server gave; conversions (WET) hold the text of it.</summary>
    public static bool IsPage(HeaderBlock head) => head["WARC-Type"] is "response" or "resource" or "conversion";

    public static ContainedPage PageOf(HeaderBlock head, byte[] content, string place, UnpackingBudget budget)
    {
        var context = ContextOf(head);
        return head["WARC-Type"] == "response" && content.AsSpan().StartsWith("HTTP/"u8)
            ? HttpResponse.PageOf(content, place, context, budget)
            : PageOf(content, place, context);
    }

    /// <summary>A page, unless by its type it is none.</summary>
    public static ContainedPage PageOf(byte[] bytes, string place, PageContext context) =>
        !ContentTypes.MayBePage(context.ContentType) ? ContainedPage.Without(place, ContainerProblem.OtherContent)
        : bytes.Length == 0 ? ContainedPage.Without(place, ContainerProblem.Empty)
        : new ContainedPage(place, bytes, context, null);

    // The address stands between angle brackets in files that follow an early draft to the letter.
    private static PageContext ContextOf(HeaderBlock head) => new PageContext
    {
        Url = head["WARC-Target-URI"]?.Trim('<', '>'),
        CrawledAt = DateTimeOffset.TryParse(head["WARC-Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null,
        Language = LanguageCode.Of(head["WARC-Identified-Content-Language"]),
    }.WithContentType(head["Content-Type"]);
}
