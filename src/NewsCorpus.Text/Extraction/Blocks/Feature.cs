namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>One number about a block, under the name by which the weights know it.</summary>
/// <typeparam name="TPage">What is known of the page.</typeparam>
internal sealed record Feature<TPage>(string Name, Func<TPage, int, double> Value)
{
    /// <summary>The numbers of all blocks, one row a block.</summary>
    public static double[][] Rows(IReadOnlyList<Feature<TPage>> features, TPage page, int blocks) =>
        [.. Enumerable.Range(0, blocks).Select(i => features.Select(feature => feature.Value(page, i)).ToArray())];
}
