namespace NewsCorpus.Text.Reading;

/// <summary>What is known of a page beside its bytes: what the container that held it says. Null members are not said.</summary>
public sealed record PageContext
{
    /// <summary>For a page that came as a file of its own.</summary>
    public static PageContext None { get; } = new();

    /// <summary>Address that the page was fetched from.</summary>
    public string? Url { get; init; }

    /// <summary>Media type without parameters, lower case: "text/html".</summary>
    public string? ContentType { get; init; }

    /// <summary>Charset that the HTTP response declared, as it wrote it. A declaration, not a fact.</summary>
    public string? Charset { get; init; }

    /// <summary>When the page was fetched. Never the date of the article.</summary>
    public DateTimeOffset? CrawledAt { get; init; }

    /// <summary>Who published it, by any of its names.</summary>
    public string? Outlet { get; init; }

    public string? Title { get; init; }

    /// <summary>Date of publication, as the container writes it.</summary>
    public string? Date { get; init; }

    /// <summary>ISO 639-1 code of the language: "ru".</summary>
    public string? Language { get; init; }
}
