using NewsCorpus.Search;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>One filter as the page shows it.</summary>
/// <param name="NameOf">What people read for a value.</param>
public sealed record FilterView(SearchAddress Address, SearchField Field, SearchFacets Facets, Func<FacetValue, (string Text, string? Language)> NameOf)
{
    /// <summary>As many as can be read at a glance; the others fold out.</summary>
    public const int AtAGlance = 8;

    /// <summary>What can be chosen, most hits first.</summary>
    public IReadOnlyList<FacetValue> Values { get; } = Facets[Field];

    /// <summary>Null where nothing is chosen.</summary>
    public string? Chosen { get; } = Address.Chosen(Field);

    /// <summary>Values that are shut out.</summary>
    public IReadOnlyCollection<string> Excluded { get; } = [.. Address.Filters.Where(f => f.Field == Field && f.IsExcluded).Select(f => f.Value)];

    /// <summary>The first values; those chosen or shut out that leave no hit lead them, so that they can be taken away.</summary>
    public IReadOnlyList<FacetValue> Shown =>
        [.. Address.Filters.Where(f => f.Field == Field && !Values.Any(v => v.Value == f.Value)).Distinct().Select(Uncounted), .. Values.Take(AtAGlance)];

    /// <summary>What people read for the value of a filter.</summary>
    public string TextOf(SearchFilter filter) => NameOf(Values.FirstOrDefault(v => v.Value == filter.Value) ?? Uncounted(filter)).Text is { Length: > 0 } text ? text : filter.Value;

    private FacetValue Uncounted(SearchFilter filter) => new(filter.Value, Facets.Uncounted.GetValueOrDefault(filter, LocalizedText.Empty), 0);

    /// <summary>The address with nothing chosen.</summary>
    public SearchAddress WithNone => Address.Choosing(Field, null);

    /// <summary>The address with another value chosen.</summary>
    public Func<string, object> With { get; } = Address.ChoosingAny(Field);

    /// <summary>The address where a value is shut out, or let in again.</summary>
    public Func<string, object> Excluding { get; } = Address.ExcludingAny(Field);
}
