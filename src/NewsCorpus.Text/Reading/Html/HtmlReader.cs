using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>HTML page → blocks with what the tags say of them, and the page's metadata.</summary>
public sealed partial class HtmlReader : IPageReader
{
    /// <summary>An HTML page shows its first tags within so many characters.</summary>
    private const int SniffedLength = 4096;

    /// <summary>Longer pages are read up to here, in characters: the largest news page seen has 2 million.</summary>
    private const int LongestRead = 20_000_000;

    private static readonly HtmlParserOptions Lean = new() { SkipComments = true, SkipProcessingInstructions = true, DisableElementPositionTracking = true };

    public bool Understands(string text) => Sign().IsMatch(text[..Math.Min(text.Length, SniffedLength)]);

    public PageContent ReadPage(string text)
    {
        var html = text.Length > LongestRead ? text[..LongestRead] : text;
        if (DeepHtml.Is(html))
        {
            return DeepHtml.Read(html);
        }

        using var document = new HtmlParser(Lean).ParseDocument(html);
        return new(HtmlBlocks.Of(document), HtmlMetadata.Of(document));
    }

    [GeneratedRegex(@"<(?:!doctype\s+html|html|head|body|meta|title|link|script)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sign();
}
