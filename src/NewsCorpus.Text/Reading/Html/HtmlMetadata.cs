using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>What a document says of its article in metadata, the most exact source first.</summary>
internal static class HtmlMetadata
{
    public static PageMetadata Of(IDocument document)
    {
        var data = JsonLd.Of(document);
        var address = Link(document, "canonical") ?? Meta(document, "og:url");
        return new()
        {
            Title = HtmlTitle.Of(document, Meta(document, "og:title") ?? data.Headline ?? Meta(document, "twitter:title")),
            Published = data.Published
                ?? Meta(document, "article:published_time", "og:published_time", "published_time", "datePublished", "mediator_published_time")
                ?? Marked(document, "datePublished") ?? Meta(document, "DC.date.issued", "DC.date", "pubdate", "date") ?? OnlyTime(document),
            Site = Meta(document, "og:site_name") ?? data.Publisher,
            Address = address,
        };
    }

    private static Evidence? Meta(IDocument document, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var value = document.QuerySelector($"meta[property='{name}' i], meta[name='{name}' i], meta[itemprop='{name}' i]")?.GetAttribute("content");
            if (!string.IsNullOrWhiteSpace(value))
            {
                return new(value.Trim(), $"meta {name}");
            }
        }

        return null;
    }

    private static Evidence? Link(IDocument document, string relation) =>
        document.QuerySelector($"link[rel='{relation}']")?.GetAttribute("href") is { Length: > 0 } address ? new(address, $"link {relation}") : null;

    private static Evidence? Marked(IDocument document, string property) =>
        document.QuerySelector($"[itemprop~='{property}']") is { } element && (element.GetAttribute("datetime") ?? element.GetAttribute("content")) is { Length: > 0 } value
            ? new(value.Trim(), $"itemprop {property}")
            : null;

    /// <summary>A &lt;time&gt; that names one moment; several may be those of teasers and comments.</summary>
    private static Evidence? OnlyTime(IDocument document)
    {
        var times = document.QuerySelectorAll("time[datetime]").Select(time => time.GetAttribute("datetime")!.Trim()).Distinct().Take(2).ToList();
        return times.Count == 1 ? new(times[0], "time datetime") : null;
    }
}
