namespace NewsCorpus.Text.Languages;

/// <summary>Says of most words that they are not in a table, by one bit each and without a look into the table.</summary>
internal sealed class HashFilter
{
    /// <summary>4 KB; of a thousand words in the table, one other word in thirty passes.</summary>
    private const int Bits = 1 << 15;

    private readonly ulong[] bits = new ulong[Bits / 64];

    /// <param name="hashes">Each a <see cref="WordHash"/> of the table.</param>
    public HashFilter(IEnumerable<uint> hashes)
    {
        foreach (var hash in hashes)
        {
            bits[PlaceOf(hash)] |= BitOf(hash);
        }
    }

    /// <summary>False where the word is not in the table for sure.</summary>
    public bool MayHave(uint hash) => (bits[PlaceOf(hash)] & BitOf(hash)) != 0;

    private static uint PlaceOf(uint hash) => hash % Bits / 64;

    private static ulong BitOf(uint hash) => 1UL << (int)(hash % 64);
}
