using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Rules;

/// <summary>A rule as somebody wants it.</summary>
/// <param name="Line">See <see cref="OutletRule.Line"/>.</param>
/// <param name="AnyNumbers">See <see cref="OutletRule.AnyNumbers"/>.</param>
/// <param name="Version">The <see cref="OutletRule.Version"/> that was shown; 0 where there was no rule for the line.</param>
public sealed record GivenRule(string Line, BlockRuling Ruling, bool AnyNumbers, int Version)
{
    public BlockRule AsBlockRule() => new(Line.Trim(), Ruling, AnyNumbers: AnyNumbers);
}

/// <summary>A rule as the log keeps it.</summary>
public sealed record RuleState(string Line, BlockRuling Ruling, bool AnyNumbers)
{
    /// <summary>Null for no rule.</summary>
    internal static RuleState? Of(OutletRule? rule) => rule is null ? null : new(rule.Line, rule.Ruling, rule.AnyNumbers);
}

/// <summary>How an edit of a rule ended.</summary>
public enum RuleEdit
{
    Done,

    /// <summary>It was so already: nothing was written.</summary>
    Unchanged,

    /// <summary>No such outlet.</summary>
    NotFound,

    /// <summary>Somebody else changed the rule since it was shown.</summary>
    ChangedMeanwhile,

    /// <summary>The line is empty, or longer than <see cref="OutletRuleEditing.LongestLine"/>.</summary>
    NoLine,
}
