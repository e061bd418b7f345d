namespace NewsCorpus.Search;

/// <summary>Why a query finds nothing, and what would find something. Everything is empty for a query of more than eight parts.</summary>
/// <param name="Clauses">
/// Each part of the query with what it finds alone, under the same filters: one with 0 is what spoils it. Empty where there is one part only.
/// </param>
/// <param name="Repairs">Queries near this one that find something under the same filters, the nearest first.</param>
/// <param name="WithoutFilters">What the query finds once every filter is lifted; 0 where there is no filter.</param>
public sealed record NothingFound(IReadOnlyList<QueryCount> Clauses, IReadOnlyList<QueryCount> Repairs, int WithoutFilters);

/// <summary>A query, as it can be typed, and the number of its hits.</summary>
public sealed record QueryCount(string Text, int Total);
