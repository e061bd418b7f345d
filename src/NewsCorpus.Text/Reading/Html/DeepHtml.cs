using System.Net;
using System.Text.RegularExpressions;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>
/// HTML that nests beyond all reason (a parser's time grows with the square of the depth) is not parsed:
/// its tags become line ends, and what is left is read as a text dump.
/// </summary>
internal static partial class DeepHtml
{
    /// <summary>No news page seen nests deeper than 100; parsing 2,000 levels takes milliseconds, 100,000 take minutes.</summary>
    private const int DeepestParsed = 2000;

    public static bool Is(string html)
    {
        if (html.AsSpan().Count('<') <= DeepestParsed)
        {
            return false;
        }

        var depth = 0;
        foreach (var tag in Nesting().EnumerateMatches(html))
        {
            depth = html[tag.Index + 1] == '/' ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > DeepestParsed)
            {
                return true;
            }
        }

        return false;
    }

    public static PageContent Read(string html) =>
        new(DumpReader.Read(WebUtility.HtmlDecode(Tag().Replace(Hidden().Replace(html, "\n"), "\n"))), PageMetadata.None);

    /// <summary>Elements that are always closed; an open p or li says nothing about depth.</summary>
    [GeneratedRegex(@"</?(?:div|span|b|i|a|font|center|table|ul|ol|section|article|blockquote|em|strong|small|form)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nesting();

    [GeneratedRegex(@"<script\b.*?</script>|<style\b.*?</style>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Hidden();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
