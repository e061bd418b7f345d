using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>
/// The elements of a document that may tell something of its article by their tag, role or class, in their order.
/// Found in one walk: each selector over a whole document costs a walk of its own.
/// </summary>
internal static class TellingElements
{
    public static IReadOnlyList<IElement> Of(IDocument document)
    {
        var found = new List<IElement>();
        var open = new Stack<INode>([document]);
        while (open.TryPop(out var node))
        {
            if (node is IElement element && Tells(element))
            {
                found.Add(element);
            }

            for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
            {
                if (node.ChildNodes[i] is IElement child)
                {
                    open.Push(child);
                }
            }
        }

        return found;
    }

    /// <summary>Has the element's attribute this word among those that white space parts?</summary>
    public static bool Says(this IElement element, string attribute, string word) =>
        element.GetAttribute(attribute) is { } value && value.Split((char[]?)null).Contains(word);

    private static bool Tells(IElement element) => element.LocalName is "meta" or "link" or "script" or "time" or "h1" or "h2"
        || (element.Attributes.Length > 0 && (element.HasAttribute("itemprop") || element.HasAttribute("rel") || HtmlAuthor.IsNamedSo(element)));
}
