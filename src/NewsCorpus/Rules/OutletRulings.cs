using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Rules;

/// <summary>The rules of all outlets as of one moment, as the stages take them.</summary>
/// <param name="rules">Each with its outlet's name.</param>
public sealed class OutletRulings(IEnumerable<(string Outlet, BlockRule Rule)> rules)
{
    private readonly ILookup<string, BlockRule> _byOutlet = rules.ToLookup(r => r.Outlet, r => r.Rule);

    public static OutletRulings None { get; } = new([]);

    /// <param name="outlet">As extraction names it; null where the page names none.</param>
    /// <returns>Empty where there are none.</returns>
    public IReadOnlyCollection<BlockRule> Of(string? outlet) => outlet is null ? [] : [.. _byOutlet[outlet]];

    /// <summary>The same with another rule, or none, for one line of an outlet.</summary>
    public OutletRulings With(string outlet, string line, BlockRule? rule)
    {
        var others = _byOutlet.SelectMany(of => of.Select(r => (Outlet: of.Key, Rule: r))).Where(r => r.Outlet != outlet || r.Rule.Text != line);
        return new(rule is null ? others : others.Append((outlet, rule)));
    }
}
