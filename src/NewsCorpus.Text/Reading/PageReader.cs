using NewsCorpus.Text.Reading.Html;

namespace NewsCorpus.Text.Reading;

/// <summary>Decoded page → blocks, by the first reader that understands it; text dumps are what is left.</summary>
public static class PageReader
{
    private static readonly IPageReader Html = new HtmlReader();

    private static readonly IPageReader[] Readers = [Html, new DumpReader()];

    public static PageContent Read(string text) => Read(text, PageContext.None);

    /// <summary>The page, and what is known beside it where the page itself is silent.</summary>
    public static PageContent Read(string text, PageContext context) =>
        (IsFragment(text, context) ? Html : Readers.First(reader => reader.Understands(text))).ReadPage(text).In(context);

    /// <summary>A piece of HTML has none of the tags that a page begins with: its container says what it is, and a tag that is closed agrees.</summary>
    private static bool IsFragment(string text, PageContext context) =>
        context.ContentType is "text/html" or "application/xhtml+xml" && text.Contains("</", StringComparison.Ordinal);
}
