namespace NewsCorpus.Linking;

/// <summary>Quotes that hang together: those that are the same, and those that one utterance holds already.</summary>
internal sealed class UtteranceGroups
{
    private readonly Dictionary<int, int> _parents = [];
    private readonly Dictionary<int, int> _firstOfUtterance = [];

    /// <summary>A quote of a known utterance joins the others of it.</summary>
    public void Add(LinkedQuote quote)
    {
        _parents.TryAdd(quote.Id, quote.Id);
        if (quote.UtteranceId is { } utterance && !_firstOfUtterance.TryAdd(utterance, quote.Id))
            Join(quote.Id, _firstOfUtterance[utterance]);
    }

    public void Join(int quote, int other)
    {
        var (a, b) = (Root(quote), Root(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The lowest id of those that a quote hangs together with.</summary>
    public int Root(int quote)
    {
        while (_parents[quote] != quote)
            quote = _parents[quote] = _parents[_parents[quote]];
        return quote;
    }
}
