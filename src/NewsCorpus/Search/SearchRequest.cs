namespace NewsCorpus.Search;

/// <summary>What is looked for. Null filters let everything through.</summary>
public sealed record SearchRequest
{
    public const int LargestPageSize = 100;

    /// <summary>The words as typed; docs/search.md has the language. Nothing but white space finds every article.</summary>
    public string Text { get; init; } = "";

    /// <summary>ISO 639-1 code of the articles.</summary>
    public string? Language { get; init; }

    /// <summary>Slug of the outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>Slug of a meeting that the articles cover.</summary>
    public string? Meeting { get; init; }

    /// <summary>Slug of a person whom the articles quote.</summary>
    public string? Speaker { get; init; }

    /// <summary>Days of publication; an article without a date is in none. A date: in <see cref="Text"/> narrows it further.</summary>
    public DateRange? Published { get; init; }

    public SearchOrder Order { get; init; }

    /// <summary>From 1. Less is taken as 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>1 to <see cref="LargestPageSize"/>; anything else is taken as the nearest of them.</summary>
    public int PageSize { get; init; } = 20;
}

/// <summary>Which hits come first.</summary>
public enum SearchOrder
{
    /// <summary>What answers the words best; a word in the title weighs more. Without words, the newest.</summary>
    Relevance,

    /// <summary>Newest first; articles without a date last.</summary>
    Newest,
}
