using NewsCorpus.Rules;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Web.Pages.Lab;

/// <summary>What the address of a rule's page says: which line, and what to preview.</summary>
public sealed record RuleAsked
{
    /// <summary>Id of a rule that there is; else <see cref="Number"/> and <see cref="Line"/> say which line.</summary>
    public int? Rule { get; init; }

    /// <summary>Id of a page of the outlet.</summary>
    public int? Number { get; init; }

    /// <summary>On that page.</summary>
    public int? Line { get; init; }

    /// <summary>Null for the opposite of what became of the line.</summary>
    public BlockRuling? Ruling { get; init; }

    /// <summary>What if there were no rule any more?</summary>
    public bool Gone { get; init; }

    /// <summary>Null for yes where the line has a number.</summary>
    public bool? AnyNumbers { get; init; }

    /// <summary>Pages to compare.</summary>
    public int Compare { get; init; } = 50;

    /// <summary>What there is, changed to what is asked for.</summary>
    /// <param name="line">The line, and whether it is kept now.</param>
    /// <param name="kept">The rule that there is for it; null for none.</param>
    internal GivenRule Over((string Text, bool IsText) line, OutletRule? kept) => new(
        line.Text,
        Ruling ?? kept?.Ruling ?? (line.IsText ? BlockRuling.Furniture : BlockRuling.Text),
        AnyNumbers ?? kept?.AnyNumbers ?? line.Text.Any(char.IsAsciiDigit),
        kept?.Version ?? 0);
}
