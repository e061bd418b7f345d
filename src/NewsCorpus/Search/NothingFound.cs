namespace NewsCorpus.Search;

/// <summary>Why a query finds nothing, and what would find something. Of a query of more than eight parts neither parts nor repairs are tried.</summary>
/// <param name="Clauses">
/// Each part of the query, beside the days that were typed, with what it finds alone under the same filters. Empty where there is one part only.
/// </param>
/// <param name="Repairs">Queries near this one that find something under the same filters, the nearest first.</param>
/// <param name="WithoutFilters">What the query finds once every filter is lifted; 0 where there is no filter.</param>
public sealed record NothingFound(IReadOnlyList<QueryCount> Clauses, IReadOnlyList<QueryCount> Repairs, int WithoutFilters)
{
    /// <summary>The part that spoils the query: it finds nothing alone, or the others find most without it. Null where no single part does.</summary>
    public QueryCount? Spoiler { get; init; }

    /// <summary>What the query finds once one filter is lifted; only those filters that help.</summary>
    public IReadOnlyList<FilterCount> WithoutFilter { get; init; } = [];

    /// <summary>Where nothing else here leads on: the query or what is near it, among everything and with every way to find words switched on.</summary>
    public IReadOnlyList<QueryCount> Elsewhere { get; init; } = [];

    /// <summary>Whether something is found by one change.</summary>
    public bool LeadsOn => Repairs.Count > 0 || WithoutFilters > 0 || WithoutFilter.Count > 0 || InEveryWay > 0;

    /// <summary>What the query finds with every way to find words switched on; 0 where none is off.</summary>
    public int InEveryWay { get; init; }
}

/// <summary>A query, as it can be typed, and the number of its hits.</summary>
public sealed record QueryCount(string Text, int Total);

/// <summary>A filter, and the number of hits without it.</summary>
public sealed record FilterCount(SearchFilter Filter, int Total);
