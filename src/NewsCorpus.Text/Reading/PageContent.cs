namespace NewsCorpus.Text.Reading;

/// <summary>A page as its reader saw it.</summary>
/// <param name="Blocks">In the page's order.</param>
/// <param name="Metadata">What the page says of its article beside the text.</param>
public sealed record PageContent(IReadOnlyList<Block> Blocks, PageMetadata Metadata)
{
    /// <summary>With what is known beside the page, where the page itself is silent.</summary>
    internal PageContent In(PageContext context) => this with { Metadata = Metadata.Or(context) };
}

/// <summary>What a page says of its article beside the text; null where it says nothing.</summary>
public sealed record PageMetadata
{
    private const string TitleBeside = "title beside the page";

    public static PageMetadata None { get; } = new();

    /// <summary>The headline.</summary>
    public Evidence? Title { get; init; }

    /// <summary>Everything that may be the headline, as it stands: with the site's name, with the section.</summary>
    public IReadOnlyList<Evidence> Titles { get; init; } = [];

    /// <summary>Day, perhaps time of publication, in ISO 8601 as far as the page keeps to it.</summary>
    public Evidence? Published { get; init; }

    /// <summary>The one moment that elements around the headline give for machines to read.</summary>
    public Evidence? Dated { get; init; }

    /// <summary>A date from fields in which some systems put the day of the visit: the last resort.</summary>
    public Evidence? WeaklyDated { get; init; }

    /// <summary>Who wrote the article, as the page says it: perhaps with more words than the name, perhaps the site itself.</summary>
    public Evidence? Author { get; init; }

    /// <summary>When the page was fetched: what its "yesterday" counts from, never the date of the article.</summary>
    public DateTimeOffset? CrawledAt { get; init; }

    /// <summary>Name of the site.</summary>
    public Evidence? Site { get; init; }

    /// <summary>The page's own address.</summary>
    public Evidence? Address { get; init; }

    internal PageMetadata Or(PageContext context) => this with
    {
        Title = Title ?? Evidence.Of(context.Title, TitleBeside),
        Titles = Titles.Count == 0 && context.Title is { } title ? [new(title, TitleBeside)] : Titles,
        Published = Published ?? Evidence.Of(context.Date, "date beside the page"),
        Site = Site ?? Evidence.Of(context.Outlet, "outlet beside the page"),
        Address = Address ?? Evidence.Of(context.Url, "address beside the page"),
        CrawledAt = context.CrawledAt,
    };
}

/// <summary>A value and where in the page it stands ("meta og:title", "JSON-LD datePublished").</summary>
public sealed record Evidence(string Value, string Source)
{
    /// <summary>Null where there is no value.</summary>
    internal static Evidence? Of(string? value, string source) => value is null ? null : new(value, source);
}
