using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>Who wrote the article, by the elements that say so: itemprop, rel, a class such as "byline". Authors of comments and of other articles are passed over.</summary>
internal static class HtmlAuthor
{
    private const string Foreign = "[class*='comment' i], [id*='comment' i], aside, nav, footer, [class*='related' i], [class*='photo' i], figure";

    /// <summary>Longer texts say more than a name.</summary>
    private const int Longest = 80;

    /// <summary>Null where none is marked, or several.</summary>
    public static Evidence? Of(IEnumerable<IElement> elements)
    {
        var names = elements.Where(element => IsMark(element) && element.Closest(Foreign) is null)
            .Select(element => new Evidence(NameOf(element), element.LocalName == "a" ? "rel author" : $"element {element.GetAttribute("itemprop") ?? element.ClassName}"))
            .Where(name => name.Value.Length is > 0 and <= Longest).ToList();
        return names.Select(name => name.Value).Distinct().Count() == 1 ? names[0] : null;
    }

    /// <summary>Does the element's class speak of an author?</summary>
    public static bool IsNamedSo(IElement element) => element.ClassName is { } name
        && (name.Contains("author", StringComparison.OrdinalIgnoreCase) || name.Contains("byline", StringComparison.OrdinalIgnoreCase));

    private static bool IsMark(IElement element) => element.Says("itemprop", "author") || element.Says("rel", "author") || IsNamedSo(element);

    private static string NameOf(IElement element)
    {
        var name = element.QuerySelector("[itemprop~='name']") ?? element;
        return string.Join(' ', (name.GetAttribute("content") ?? name.TextContent).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
