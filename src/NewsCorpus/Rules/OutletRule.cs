using NewsCorpus.Articles;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Rules;

/// <summary>What an administrator has decided about a line of an outlet's pages: reading them, ingestion and re-runs hold to it.</summary>
public sealed class OutletRule
{
    public int Id { get; set; }

    public int OutletId { get; set; }

    public Outlet Outlet { get; set; } = null!;

    /// <summary>As a page of the outlet printed it.</summary>
    public required string Line { get; set; }

    public BlockRuling Ruling { get; set; }

    /// <summary>The rule holds also for lines that differ in numbers and dates only.</summary>
    public bool AnyNumbers { get; set; }

    /// <summary>Goes up with every change: what somebody else has changed meanwhile is not overwritten.</summary>
    public int Version { get; set; }

    public BlockRule AsBlockRule() => new(Line, Ruling, AnyNumbers: AnyNumbers);
}
