namespace NewsCorpus.Linking;

/// <summary>A piece of the space of hashes, in their order: what lies in it lies together in the tree.</summary>
/// <param name="From">The first part that is in it.</param>
/// <param name="To">The first that is not any more.</param>
internal readonly record struct HashSlice(int From, int To)
{
    /// <summary>
    /// Of the whole space. Hashes are not even over it, runs being the lowest of four: a slice is as many parts as hold its share of them. The densest part has four times
    /// its own share, a quarter of a slice.
    /// </summary>
    private const int Parts = 4096;

    private const int BitsBelowPart = 64 - 12;

    public bool IsLast => To == Parts;

    /// <summary>The one that begins at a part.</summary>
    /// <param name="rows">All that is to be cut.</param>
    /// <param name="slices">Into so many at most, of about equally many hashes.</param>
    public static HashSlice After(int part, IReadOnlyCollection<HeldHash[]> rows, int slices)
    {
        var inPart = new int[Parts];
        foreach (var row in rows)
            foreach (var held in row) inPart[PartOf(held.Hash)]++;
        var (to, left) = (part, rows.Sum(row => row.Length) / slices + 1);
        while (to < Parts && left > 0) left -= inPart[to++];
        return new(part, to);
    }

    public List<HeldHash> Of(IEnumerable<HeldHash[]> rows)
    {
        var within = new List<HeldHash>();
        foreach (var row in rows)
            foreach (var held in row)
                if (PartOf(held.Hash) is var part && part >= From && part < To) within.Add(held);
        return within;
    }

    private static int PartOf(long hash) => (int)((ulong)(hash ^ long.MinValue) >> BitsBelowPart);
}
