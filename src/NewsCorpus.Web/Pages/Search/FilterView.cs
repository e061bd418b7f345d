using NewsCorpus.Search;

namespace NewsCorpus.Web.Pages.Search;

/// <summary>One filter as the page shows it.</summary>
/// <param name="Heading">Name of the filter's text.</param>
/// <param name="Values">What can be chosen, most hits first.</param>
/// <param name="Chosen">Null where nothing is chosen.</param>
/// <param name="NameOf">What people read for a value.</param>
/// <param name="With">The address with another value, or without one.</param>
public sealed record FilterView(
    string Heading, IReadOnlyList<FacetValue> Values, string? Chosen, Func<FacetValue, (string Text, string? Language)> NameOf, Func<string?, object> With)
{
    /// <summary>As many as can be read at a glance; the others fold out.</summary>
    public const int AtAGlance = 8;

    /// <summary>The first values; a chosen one that leaves no hit leads them, so that it can be taken away.</summary>
    public IReadOnlyList<FacetValue> Shown =>
        [.. Values.All(v => v.Value != Chosen) && Chosen is not null ? [new FacetValue(Chosen, LocalizedText.Empty, 0)] : Array.Empty<FacetValue>(), .. Values.Take(AtAGlance)];
}
