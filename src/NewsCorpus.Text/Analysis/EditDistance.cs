namespace NewsCorpus.Text.Analysis;

/// <summary>How many slips of the finger lie between two words: a letter too many, missing, wrong, or two swapped.</summary>
public static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> + 1 where it is more than that.</summary>
    public static int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
                rows[i, j] = i == 0 || j == 0 ? i + j : Least(rows, a, b, i, j);
        return Math.Min(rows[a.Length, b.Length], limit + 1);
    }

    private static int Least(int[,] rows, string a, string b, int i, int j)
    {
        var isSame = a[i - 1] == b[j - 1];
        var least = Math.Min(rows[i - 1, j - 1] + (isSame ? 0 : 1), Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var isSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwapped ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
    }
}
