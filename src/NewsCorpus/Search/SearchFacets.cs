namespace NewsCorpus.Search;

/// <summary>How many hits each value of a field has, most first, with the filters of all other fields as they are.</summary>
public sealed record SearchFacets(IReadOnlyDictionary<SearchField, IReadOnlyList<FacetValue>> ByField)
{
    public static SearchFacets Empty { get; } = new(new Dictionary<SearchField, IReadOnlyList<FacetValue>>());

    /// <summary>The months of publication that have hits, the earliest first; counted as <see cref="SearchField.Year"/> is.</summary>
    public IReadOnlyList<MonthCount> Months { get; init; } = [];

    /// <summary>The names of what is filtered by and no hit has; languages, years and what is not known are left out.</summary>
    public IReadOnlyDictionary<SearchFilter, LocalizedText> Uncounted { get; init; } = new Dictionary<SearchFilter, LocalizedText>();

    /// <summary>Empty where no hit has a value.</summary>
    public IReadOnlyList<FacetValue> this[SearchField field] => ByField.GetValueOrDefault(field, []);
}

/// <summary>One value of a field.</summary>
/// <param name="Value">What a <see cref="SearchFilter"/> takes.</param>
/// <param name="Names">What people read; empty for languages and years, which the interface knows how to write.</param>
/// <param name="Count">Number of hits, 1 or more.</param>
public sealed record FacetValue(string Value, LocalizedText Names, int Count);

/// <summary>How many hits were published in a month.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Count">1 or more.</param>
public readonly record struct MonthCount(DateOnly First, int Count);
