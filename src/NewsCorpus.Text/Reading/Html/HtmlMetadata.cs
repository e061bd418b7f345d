using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsCorpus.Text.Reading.Html;

/// <summary>What a document says of its article in metadata, the most exact source first.</summary>
internal static partial class HtmlMetadata
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "article:published", "published_time", "datePublished", "mediator_published_time",
        "parsely-pub-date", "cXenseParse:recs:publishtime", "publish-date", "publish_date", "publication_date", "DC.date.issued", "dcterms.issued", "DC.date.created", "dcterms.created",
    ];

    /// <summary>Names that some systems give the day of the visit, so that a printed date goes first.</summary>
    private static readonly string[] WeakDateNames = ["DC.date", "dcterms.date", "pubdate", "date"];

    public static PageMetadata Of(IDocument document)
    {
        var elements = TellingElements.Of(document);
        var (meta, data) = (new MetaTags(elements), JsonLd.Of(elements));
        var title = new HtmlTitle(document.Title ?? "", elements, [meta.Find("og:title"), data.Headline, meta.Find("twitter:title"), meta.Find("title", "DC.title", "mrc__share_title")]);
        return new()
        {
            Title = title.Best,
            Titles = title.All,
            Published = data.Published ?? meta.Find(PublishedNames),
            Dated = HtmlDates.Beside(elements, title.Heading),
            WeaklyDated = meta.Find(WeakDateNames),
            Author = data.Author ?? meta.Find("article:author", "og:article:author", "parsely-author", "mediator_author", "cXenseParse:author", "sailthru.author", "author", "DC.creator")
                ?? HtmlAuthor.Of(elements),
            Site = meta.Find("og:site_name") ?? data.Publisher ?? meta.Find("application-name", "DC.publisher"),
            Address = Link(elements, "canonical") ?? meta.Find("og:url") ?? Shared(document),
        };
    }

    private static Evidence? Link(IEnumerable<IElement> elements, string relation) =>
        elements.FirstOrDefault(element => element.LocalName == "link" && element.GetAttribute("rel") == relation)?.GetAttribute("href") is { Length: > 0 } address ? new(address, $"link {relation}") : null;

    /// <summary>The address that all buttons to share the page agree on.</summary>
    private static Evidence? Shared(IDocument document)
    {
        var addresses = document.QuerySelectorAll("a[href], iframe[src]").Select(e => SharedAddress().Match(e.GetAttribute("href") ?? e.GetAttribute("src")!))
            .Where(match => match.Success).Select(match => Uri.UnescapeDataString(match.Groups["address"].Value)).Distinct().Take(2).ToList();
        return addresses.Count == 1 ? new(addresses[0], "share button") : null;
    }

    [GeneratedRegex(@"(?:share|sharer|like|submit|intent/tweet)[^?]*\?(?:.*?&)?(?:u|url|href|link)=(?<address>https?(?:%3A|:)(?:%2F|/){2}[^&]+)", RegexOptions.IgnoreCase)]
    private static partial Regex SharedAddress();
}
