namespace NewsCorpus.Search;

/// <summary>What is looked for. Null filters let everything through.</summary>
public sealed record SearchRequest
{
    public const int LargestPageSize = 100;

    /// <summary>The words as typed; docs/search.md has the language. Nothing but white space finds every article.</summary>
    public string Text { get; init; } = "";

    /// <summary>Of several values wanted in one field all must hold.</summary>
    public IReadOnlyList<SearchFilter> Filters { get; init; } = [];

    /// <summary>Days of publication; an article without a date is in none. A date: in <see cref="Text"/> narrows it further.</summary>
    public DateRange? Published { get; init; }

    /// <summary>Only what came in after this article was stored; null for everything.</summary>
    public int? StoredAfter { get; init; }

    /// <summary>How words may be found.</summary>
    public WordStreams Streams { get; init; } = WordStreams.All;

    public SearchOrder Order { get; init; }

    /// <summary>Which page; null for the first.</summary>
    public PageCursor? Cursor { get; init; }

    /// <summary>1 to <see cref="LargestPageSize"/>; anything else is taken as the nearest of them.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>The value wanted in a field; null where none is.</summary>
    public string? Wanted(SearchField field) => Filters.FirstOrDefault(f => f.Field == field && !f.IsExcluded)?.Value;

    /// <summary>Whether less is looked at than everything.</summary>
    /// <param name="typed">Days that are no filter, because they stand in the words.</param>
    public bool IsFiltered(DateRange? typed) => Filters.Count > 0 || StoredAfter is not null || Published != typed;

    /// <summary>The same words among everything.</summary>
    public SearchRequest Unfiltered() => this with { Filters = [], Published = null, StoredAfter = null };

    public SearchRequest Without(SearchField field) => this with { Filters = [.. Filters.Where(f => f.Field != field)] };
}

/// <summary>Which hits come first.</summary>
public enum SearchOrder
{
    /// <summary>What answers the words best; a word in the title weighs more. Without words, the newest.</summary>
    Relevance,

    /// <summary>Newest first; articles without a date last.</summary>
    Newest,

    /// <summary>As <see cref="Relevance"/>, but what is a year older than the newest article counts three quarters, and what is much older half.</summary>
    Recent,
}
