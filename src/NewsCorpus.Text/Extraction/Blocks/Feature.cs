namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>One number about a block, under the name by which the weights know it.</summary>
/// <typeparam name="TPage">What is known of the page.</typeparam>
internal sealed record Feature<TPage>(string Name, Func<TPage, int, double> Value)
{
    /// <summary>Writes the numbers of all blocks, one row a block, from a column on.</summary>
    public static void Fill(double[][] rows, IReadOnlyList<Feature<TPage>> features, TPage page, int column)
    {
        // Feature by feature, not block by block: the processor runs one function over all blocks much faster.
        for (var k = 0; k < features.Count; k++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i][column + k] = features[k].Value(page, i);
            }
        }
    }
}
