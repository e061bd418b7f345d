namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>ln(1 + n): how much a count tells. Asked six times for every block.</summary>
internal static class CountScale
{
    private static readonly double[] Table = [.. Enumerable.Range(0, 1024).Select(n => Math.Log(1 + n))];

    public static double Of(int count) => count < Table.Length ? Table[count] : Math.Log(1 + count);
}
