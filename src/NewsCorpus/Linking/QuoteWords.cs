namespace NewsCorpus.Linking;

/// <summary>A quote as the words that are compared: folded, without punctuation.</summary>
public sealed class QuoteWords
{
    /// <summary>Words in a run. Two people's three words in a row are seldom the same by chance; a quote cut short still keeps some.</summary>
    private const int RunLength = 3;

    /// <summary>
    /// Of so many runs that follow each other the one with the lowest hash is kept (winnowing; Schleimer, Wilkerson and Aiken 2003):
    /// two in five on average, and whatever <see cref="RunLength"/> + 4 − 1 words two quotes have in a row, they keep a run in common.
    /// </summary>
    private const int Window = 4;

    /// <summary>Fewer words than these are set phrases: many people say them.</summary>
    private const int Fewest = 4;

    private readonly ulong[] _runs;

    /// <param name="text">The words of the quote.</param>
    /// <param name="language">ISO 639-1 code: nothing is the same in two languages.</param>
    public QuoteWords(string text, string language)
    {
        var words = StableHash.OfWords(text);
        Count = words.Count;
        _runs = new ulong[Math.Max(0, Count - RunLength + 1)];
        Array.Fill(_runs, StableHash.Of(language));
        for (var i = 0; i < _runs.Length; i++)
            for (var k = 0; k < RunLength; k++) _runs[i] = StableHash.Mix(_runs[i] ^ words[i + k]);
    }

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>Hashes by which the quote is found; none where it is too short to be anybody's own.</summary>
    public IReadOnlyCollection<long> Keys => field ??= Count < Fewest ? [] : _runs.Length <= Window ? [Whole] : Winnowed();

    /// <summary>True where the other's words are these, or (for quotes long enough) a good part of one stands in the other.</summary>
    /// <param name="part">Share of the shorter one's runs that the longer must have, 0 to 1.</param>
    public bool Shares(QuoteWords other, double part)
    {
        if (_runs.Length <= Window || other._runs.Length <= Window)
            return _runs.SequenceEqual(other._runs);
        var (shorter, longer) = _runs.Length <= other._runs.Length ? (_runs, other._runs) : (other._runs, _runs);
        return shorter.Count(longer.ToHashSet().Contains) >= part * shorter.Length;
    }

    // A hash of another kind than those of runs, so that a short quote is never looked for inside others.
    private long Whole => (long)_runs.Aggregate(1UL, (whole, run) => StableHash.Mix(whole ^ run));

    private HashSet<long> Winnowed()
    {
        var kept = new HashSet<long>();
        for (var i = 0; i + Window <= _runs.Length; i++) kept.Add((long)Lowest(_runs.AsSpan(i, Window)));
        return kept;
    }

    private static ulong Lowest(ReadOnlySpan<ulong> runs)
    {
        var lowest = runs[0];
        foreach (var run in runs[1..]) lowest = Math.Min(lowest, run);
        return lowest;
    }
}
