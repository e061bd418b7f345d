namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>How far a page's verdicts lie from the border between article and furniture.</summary>
internal static class BlockCertainty
{
    /// <summary>Longer blocks weigh no more than this many characters, as in training.</summary>
    private const int MostWeight = 400;

    /// <summary>0 where every block lies on the border, 1 where none is in doubt; 1 for a page without blocks.</summary>
    public static double Of(PageFacts page, IReadOnlyList<double> probabilities, double threshold)
    {
        var (sum, weights) = (0d, 0d);
        for (var i = 0; i < page.Count; i++)
        {
            var weight = Math.Min(page.Blocks[i].Length, MostWeight);
            sum += weight * Distance(probabilities[i], threshold);
            weights += weight;
        }

        return weights == 0 ? 1 : sum / weights;
    }

    private static double Distance(double probability, double threshold) =>
        probability >= threshold ? (probability - threshold) / (1 - threshold) : (threshold - probability) / threshold;
}
