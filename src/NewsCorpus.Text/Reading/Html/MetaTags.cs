using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>The meta elements of a document by name, property or itemprop, without regard to case; the first of each name counts.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> contents = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(IEnumerable<IElement> elements)
    {
        foreach (var meta in elements.Where(element => element.LocalName == "meta"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && !string.IsNullOrWhiteSpace(meta.GetAttribute("content")))
            {
                contents.TryAdd(name.Trim(), meta.GetAttribute("content")!.Trim());
            }
        }
    }

    /// <summary>By the first of these names that the document has; null where it has none.</summary>
    public Evidence? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (contents.TryGetValue(name, out var value))
            {
                return new(value, $"meta {name}");
            }
        }

        return null;
    }
}
