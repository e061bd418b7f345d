namespace NewsCorpus.Text.Analysis;

/// <summary>How many slips of the finger lie between two words: a letter too many, missing, wrong, or two swapped.</summary>
public static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> + 1 where it is more than that.</summary>
    public static int Between(string a, string b, int limit) => Math.Abs(a.Length - b.Length) > limit ? limit + 1 : Along(a, b, limit).Distance;

    /// <summary>The same, and how many letters of the second word are enough to know that no word which begins with them is near the first.</summary>
    /// <returns><c>TooFar</c> is null where the word may be the beginning of a near one.</returns>
    public static (int Distance, int? TooFar) Along(string a, string b, int limit)
    {
        var rows = new int[b.Length + 1, a.Length + 1];
        for (var i = 0; i <= b.Length; i++)
        {
            var least = int.MaxValue;
            for (var j = 0; j <= a.Length; j++)
                least = Math.Min(least, rows[i, j] = i == 0 || j == 0 ? i + j : Least(rows, b, a, i, j));
            if (least > limit)
                return (limit + 1, i);
        }
        return (Math.Min(rows[b.Length, a.Length], limit + 1), null);
    }

    private static int Least(int[,] rows, string a, string b, int i, int j)
    {
        var isSame = a[i - 1] == b[j - 1];
        var least = Math.Min(rows[i - 1, j - 1] + (isSame ? 0 : 1), Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var isSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwapped ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
    }
}
