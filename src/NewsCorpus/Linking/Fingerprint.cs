using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Linking;

/// <summary>
/// A text's MinHash (A. Broder, "On the resemblance and containment of documents", 1997), cut into bands: texts that share a band are
/// worth comparing. MinHash and not SimHash, because a reprint that drops paragraphs still shares bands, while all its SimHash bits move.
/// </summary>
public static class Fingerprint
{
    /// <summary>Words in a shingle. Four in a row seldom meet by chance outside names and set phrases.</summary>
    private const int ShingleLength = 4;

    /// <summary>6 bands of 3 rows find a pair that shares .5 of its shingles with 56 %, .7 with 92 %, .8 with 99 % (1 − (1 − s³)⁶).</summary>
    private const int Bands = 6;

    private const int Rows = 3;

    /// <summary>Fewer words than these are the same by chance: "photo gallery", a line of weather.</summary>
    public const int FewestWords = 30;

    /// <summary>From this share of the shorter text's shingles on, one text is a copy of the other: reporters who retell share under a third.</summary>
    public const double CopyFrom = 0.8;

    /// <summary>The bands of a text, each distinct; none where it is shorter than <see cref="FewestWords"/>.</summary>
    public static IReadOnlyList<long> BandsOf(string text)
    {
        var shingles = ShinglesOf(text);
        if (shingles.Count == 0) return [];
        Span<ulong> rows = stackalloc ulong[Bands * Rows];
        rows.Fill(ulong.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var row = 0; row < rows.Length; row++) rows[row] = Math.Min(rows[row], StableHash.Mix(shingle ^ ((ulong)(row + 1) * StableHash.Golden)));
        }
        var bands = new long[Bands];
        for (var band = 0; band < Bands; band++) bands[band] = BandOf(rows.Slice(band * Rows, Rows), band);
        return bands;
    }

    /// <summary>How much of the shorter text stands in the longer: 0 (nothing, or too short to tell) to 1 (all of it).</summary>
    public static double Containment(string one, string other)
    {
        var (a, b) = (ShinglesOf(one), ShinglesOf(other));
        if (a.Count == 0 || b.Count == 0) return 0;
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        return (double)shorter.Count(longer.Contains) / shorter.Count;
    }

    /// <summary>Letters and digits of all words, folded: equal for the same text in other marks, spaces and case.</summary>
    public static string WordsOf(string text) => string.Join(' ', LetterFold.WordsOf(text));

    private static HashSet<ulong> ShinglesOf(string text)
    {
        var words = StableHash.OfWords(text);
        if (words.Count < FewestWords) return [];
        var shingles = new HashSet<ulong>(words.Count);
        for (var i = 0; i + ShingleLength <= words.Count; i++)
        {
            var shingle = 0UL;
            for (var k = 0; k < ShingleLength; k++) shingle = StableHash.Mix(shingle ^ words[i + k]);
            shingles.Add(shingle);
        }
        return shingles;
    }

    private static long BandOf(ReadOnlySpan<ulong> rows, int band)
    {
        var hash = (ulong)band;
        foreach (var row in rows) hash = StableHash.Mix(hash ^ row);
        return (long)hash;
    }
}
