namespace NewsCorpus.Linking;

/// <summary>Some thousand hashes that are sought among millions: most of those need not be asked for in the set.</summary>
internal sealed class SoughtHashes
{
    /// <summary>Of a hash: 5,000 sought ones mark a fiftieth of the 32 KB, which stay close to the processor.</summary>
    private const int MarkedBits = 18;

    private readonly HashSet<long> _hashes;
    private readonly ulong[] _marks = new ulong[1 << (MarkedBits - 6)];

    public SoughtHashes(HashSet<long> hashes)
    {
        _hashes = hashes;
        foreach (var hash in hashes) _marks[Place(hash) >> 6] |= 1UL << Place(hash);
    }

    public bool Contain(long hash) => (_marks[Place(hash) >> 6] & 1UL << Place(hash)) != 0 && _hashes.Contains(hash);

    // The lowest bits: those of a quote's runs are the lowest hashes of several, and begin alike.
    private static int Place(long hash) => (int)hash & ((1 << MarkedBits) - 1);
}
