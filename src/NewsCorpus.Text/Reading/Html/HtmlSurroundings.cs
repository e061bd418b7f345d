using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>What the elements around a place in a document say of it.</summary>
/// <param name="Tag">The nearest block-level element.</param>
/// <param name="IsLink">Inside a link or a button?</param>
/// <param name="IsDate">Does the nearest block-level element, or one inside it, call itself a date?</param>
/// <param name="Score">Elements that name article text, less elements that name furniture; -3 to 3.</param>
internal sealed partial record HtmlSurroundings(string Tag, bool IsLink, int Score, bool IsDate)
{
    public static HtmlSurroundings Outside { get; } = new("body", false, 0, false);

    /// <summary>The same one element further in.</summary>
    public HtmlSurroundings Inside(IElement element)
    {
        var tag = element.LocalName;
        var names = tag is "html" or "body" ? "" : $"{tag} {element.ClassName} {element.Id} {element.GetAttribute("itemprop")}";
        var score = Furniture().IsMatch(names) ? -1 : Article().IsMatch(names) ? 1 : 0;
        return new(HtmlTags.IsBlock(tag) ? tag : Tag, IsLink || tag is "a" or "button", Math.Clamp(Score + score, -3, 3), HtmlDates.IsMark(element) || (IsDate && !HtmlTags.IsBlock(tag)));
    }

    [GeneratedRegex(
        @"\b(?:nav|footer|aside|form)\b|comment|sidebar|side-bar|footer|menu|navi|related|share|social|promo|banner|widget|popular|recomm|teaser|tags?\b|crumb|"
        + "more|also|subscr|caption|copyright|author|rating|vote|poll|login|search|ticker|informer|partner|adv|counter|forum|button|tools|print|rss|announce|other|lenta|mostread|signature",
        RegexOptions.IgnoreCase)]
    private static partial Regex Furniture();

    [GeneratedRegex("article|articlebody|content|text|story|post|entry|news-?body|body|main|detail|material", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
