namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>Which blocks of a page are the article's text? Two layers of logistic regression; the second sees the first one's verdicts.</summary>
internal sealed class BlockClassifier(BlockModel model)
{
    public RegimeModel Regime(PageFacts page) => page.IsNearlyClean ? model.Clean : model.Whole;

    /// <summary>For each block the probability that it is the article.</summary>
    public double[] Probabilities(PageFacts page)
    {
        var regime = Regime(page);
        var context = Feature<PageFacts>.Rows(ContextFeatures.All, page, page.Count);
        return [.. VerdictRows(page, regime.Context, context).Select(row => regime.Verdict.Probability(row))];
    }

    /// <summary>The second layer's rows: the first layer's, continued by its verdicts.</summary>
    public static double[][] VerdictRows(PageFacts page, LogisticModel contextModel, double[][] context)
    {
        var verdicts = new PageVerdicts(page, [.. context.Select(row => contextModel.Probability(row))]);
        return [.. Feature<PageVerdicts>.Rows(VerdictFeatures.All, verdicts, page.Count).Zip(context, (verdict, own) => (double[])[.. own, .. verdict])];
    }
}
