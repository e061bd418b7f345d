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

    /// <summary>Values that are shut out.</summary>
    public IReadOnlyCollection<string> Excluded { get; init; } = [];

    /// <summary>The address where a value is shut out, or let in again; null where values cannot be shut out.</summary>
    public Func<string, object>? Excluding { get; init; }

    /// <summary>The first values; those chosen or shut out that leave no hit lead them, so that they can be taken away.</summary>
    public IReadOnlyList<FacetValue> Shown =>
        [.. Excluded.Prepend(Chosen).OfType<string>().Except(Values.Select(v => v.Value)).Select(v => new FacetValue(v, LocalizedText.Empty, 0)), .. Values.Take(AtAGlance)];
}
