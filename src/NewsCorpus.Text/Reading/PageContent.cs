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
    public static PageMetadata None { get; } = new();

    /// <summary>The headline.</summary>
    public Evidence? Title { get; init; }

    /// <summary>Day, perhaps time of publication, in ISO 8601 as far as the page keeps to it.</summary>
    public Evidence? Published { get; init; }

    /// <summary>Name of the site.</summary>
    public Evidence? Site { get; init; }

    /// <summary>The page's own address.</summary>
    public Evidence? Address { get; init; }

    internal PageMetadata Or(PageContext context) => this with
    {
        Title = Title ?? Evidence.Of(context.Title, "title beside the page"),
        Published = Published ?? Evidence.Of(context.Date, "date beside the page"),
        Address = Address ?? Evidence.Of(context.Url, "address beside the page"),
    };
}

/// <summary>A value and where in the page it stands ("meta og:title", "JSON-LD datePublished").</summary>
public sealed record Evidence(string Value, string Source)
{
    /// <summary>Null where there is no value.</summary>
    internal static Evidence? Of(string? value, string source) => value is null ? null : new(value, source);
}
