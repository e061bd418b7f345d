namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>Which blocks of a page are the article's text? Two layers of logistic regression; the second sees the first one's verdicts.</summary>
internal sealed class BlockClassifier(BlockModel model)
{
    public RegimeModel Regime(PageFacts page) => page.IsNearlyClean ? model.Clean : model.Whole;

    /// <summary>For each block the probability that it is the article.</summary>
    public double[] Probabilities(PageFacts page) => [.. Rows(page).Select(row => Regime(page).Verdict.Probability(row))];

    /// <summary>The same with what weighed most for or against each block.</summary>
    public IReadOnlyList<BlockExplanation> Explain(PageFacts page) => [.. Rows(page).Select((row, i) => Explain(page.Blocks[i].Block.Line, row, Regime(page)))];

    private double[][] Rows(PageFacts page) =>
        VerdictRows(page, Regime(page).Context, Feature<PageFacts>.Rows(ContextFeatures.All, page, page.Count));

    private static BlockExplanation Explain(int line, double[] row, RegimeModel regime)
    {
        var shares = regime.Verdict.Features.Select((feature, k) => new FeatureShare(feature.Name, regime.Verdict.Part(row, k)));
        return new(line, regime.Verdict.Probability(row), regime.Threshold, [.. shares.OrderByDescending(share => Math.Abs(share.Share)).Take(3)]);
    }

    /// <summary>The second layer's rows: the first layer's, continued by its verdicts.</summary>
    public static double[][] VerdictRows(PageFacts page, LogisticModel contextModel, double[][] context)
    {
        var verdicts = new PageVerdicts(page, [.. context.Select(row => contextModel.Probability(row))]);
        return [.. Feature<PageVerdicts>.Rows(VerdictFeatures.All, verdicts, page.Count).Zip(context, (verdict, own) => (double[])[.. own, .. verdict])];
    }
}
