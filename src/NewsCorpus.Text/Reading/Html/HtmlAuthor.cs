using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>Who wrote the article, by the elements that say so: itemprop, rel, a class such as "byline". Authors of comments and of other articles are passed over.</summary>
internal static class HtmlAuthor
{
    private const string Marks = "[itemprop~='author'], [rel~='author'], [class*='author' i], [class*='byline' i]";

    private const string Foreign = "[class*='comment' i], [id*='comment' i], aside, nav, footer, [class*='related' i], [class*='photo' i], figure";

    /// <summary>Longer texts say more than a name.</summary>
    private const int Longest = 80;

    /// <summary>Null where none is marked, or several.</summary>
    public static Evidence? Of(IDocument document)
    {
        var names = document.QuerySelectorAll(Marks).Where(element => element.Closest(Foreign) is null)
            .Select(element => new Evidence(NameOf(element), element.LocalName == "a" ? "rel author" : $"element {element.GetAttribute("itemprop") ?? element.ClassName}"))
            .Where(name => name.Value.Length is > 0 and <= Longest).ToList();
        return names.Select(name => name.Value).Distinct().Count() == 1 ? names[0] : null;
    }

    private static string NameOf(IElement element)
    {
        var name = element.QuerySelector("[itemprop~='name']") ?? element;
        return string.Join(' ', (name.GetAttribute("content") ?? name.TextContent).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
