namespace NewsCorpus.Quotes;

/// <summary>One thing said once. Several quotes carry it: in other articles, cut short, with other marks.</summary>
public sealed class Utterance
{
    public int Id { get; set; }

    /// <summary>ISO 639-1 code; nothing said in one language is known for the same in another.</summary>
    public required string Language { get; set; }

    /// <summary>A quote of it is gone: the others may not belong together without it. Set by a trigger, looked after by the next linking.</summary>
    public bool IsStale { get; set; }

    public List<Quote> Quotes { get; set; } = [];
}

/// <summary>Words of a quote that stand in a row, as a hash: quotes that share one are worth comparing.</summary>
/// <remarks>No reference: it would take an index of its own, larger than the table. A run that its quote does not have any more goes when it is met.</remarks>
public sealed class QuoteRun
{
    public long Hash { get; set; }

    public int QuoteId { get; set; }
}
