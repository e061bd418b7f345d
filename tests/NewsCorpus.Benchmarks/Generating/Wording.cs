namespace NewsCorpus.Benchmarks.Generating;

/// <summary>How the outlets of one language write: what stands around quotes, dates and articles. {0} and so on are filled in.</summary>
internal sealed record Wording
{
    public required Lexicon Lexicon { get; init; }

    public required string[] Months { get; init; }

    /// <summary>{0} the quote, {1} the speaker, {2} the speaker in the case after "according to".</summary>
    public required string[] NamedQuotes { get; init; }

    /// <summary>{0} the quote; who said it is clear from what stands before.</summary>
    public required string[] UnnamedQuotes { get; init; }

    /// <summary>Words in marks that nobody said. {0} the words.</summary>
    public required string[] MarkedNames { get; init; }

    public required string[] Titles { get; init; }

    public required string[] Menu { get; init; }

    /// <summary>{0} a headline.</summary>
    public required string[] Related { get; init; }

    public required string[] Footer { get; init; }

    public required string Credit { get; init; }
}
