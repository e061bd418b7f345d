using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>What elements say of their text by tag, class, id and role. A page has the same few again and again: each is judged once.</summary>
internal sealed partial class HtmlNames
{
    private readonly Dictionary<(string Tag, string? Class, string? Id, string? Role), (int Score, bool IsDate)> judged = [];

    /// <summary>1 where the element names article text, -1 where it names furniture, else 0; and does it call its text a date?</summary>
    public (int Score, bool IsDate) Of(IElement element)
    {
        var names = (element.LocalName, element.ClassName, element.Id, element.GetAttribute("itemprop"));
        if (!judged.TryGetValue(names, out var said))
        {
            judged[names] = said = (ScoreOf(element), HtmlDates.IsMark(element));
        }

        return said;
    }

    private static int ScoreOf(IElement element)
    {
        var tag = element.LocalName;
        var names = tag is "html" or "body" ? "" : $"{tag} {element.ClassName} {element.Id} {element.GetAttribute("itemprop")}";
        return Furniture().IsMatch(names) ? -1 : Article().IsMatch(names) ? 1 : 0;
    }

    [GeneratedRegex(
        @"\b(?:nav|footer|aside|form)\b|comment|sidebar|side-bar|footer|menu|navi|related|share|social|promo|banner|widget|popular|recomm|teaser|tags?\b|crumb|"
        + "more|also|subscr|caption|copyright|author|rating|vote|poll|login|search|ticker|informer|partner|adv|counter|forum|button|tools|print|rss|announce|other|lenta|mostread|signature",
        RegexOptions.IgnoreCase)]
    private static partial Regex Furniture();

    [GeneratedRegex("article|articlebody|content|text|story|post|entry|news-?body|body|main|detail|material", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
