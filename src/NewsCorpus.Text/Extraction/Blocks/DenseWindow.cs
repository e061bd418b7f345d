namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>The run of neighbouring blocks with the largest sum of values: where the page is densest.</summary>
/// <param name="First">Index of the first block.</param>
/// <param name="Last">Index of the last block; before <paramref name="First"/> where no value is positive.</param>
internal readonly record struct DenseWindow(int First, int Last)
{
    public int Length => Last - First + 1;

    public bool Contains(int i) => First <= i && i <= Last;

    /// <summary>How many blocks away; 0 inside.</summary>
    public int DistanceTo(int i) => Contains(i) ? 0 : Math.Min(Math.Abs(i - First), Math.Abs(i - Last));

    /// <summary>From 0 at the first to 1 after the last block; -1 outside.</summary>
    public double PlaceOf(int i) => Contains(i) ? (double)(i - First) / Length : -1;

    public static DenseWindow Of(IReadOnlyList<double> values)
    {
        var (best, window, sum, start) = (0d, new DenseWindow(0, -1), 0d, 0);
        for (var i = 0; i < values.Count; i++)
        {
            (sum, start) = sum > 0 ? (sum + values[i], start) : (values[i], i);
            if (sum > best)
            {
                (best, window) = (sum, new(start, i));
            }
        }

        return window;
    }
}
