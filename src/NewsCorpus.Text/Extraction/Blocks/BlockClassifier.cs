namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>Which blocks of a page are the article's text? Two layers of logistic regression; the second sees the first one's verdicts.</summary>
internal sealed class BlockClassifier(BlockModel model)
{
    private static readonly IReadOnlyList<Feature<PageFacts>> Context = ContextFeatures.All;

    public RegimeModel Regime(PageFacts page) => page.HasMarkup ? model.Html : page.IsNearlyClean ? model.Clean : model.Whole;

    /// <summary>For each block the probability that it is the article.</summary>
    public double[] Probabilities(PageFacts page) => Array.ConvertAll(Rows(page), row => Regime(page).Verdict.Probability(row));

    /// <summary>The same with what weighed most for or against each block.</summary>
    public IReadOnlyList<BlockExplanation> Explain(PageFacts page) => [.. Rows(page).Select((row, i) => Explain(page.Blocks[i].Block.Line, row, Regime(page)))];

    /// <summary>The first layer's columns of each block; the second layer's are still 0.</summary>
    public static double[][] ContextRows(PageFacts page)
    {
        var rows = new double[page.Count][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new double[Context.Count + VerdictFeatures.All.Count];
        }

        Feature<PageFacts>.Fill(rows, Context, page, 0);
        return rows;
    }

    /// <summary>Adds the second layer's columns: the first one's verdicts around each block.</summary>
    public static void AddVerdicts(PageFacts page, LogisticModel context, double[][] rows)
    {
        var probabilities = Array.ConvertAll(rows, row => context.Probability(row.AsSpan(0, Context.Count)));
        Feature<PageVerdicts>.Fill(rows, VerdictFeatures.All, new(page, probabilities), Context.Count);
    }

    private double[][] Rows(PageFacts page)
    {
        var rows = ContextRows(page);
        AddVerdicts(page, Regime(page).Context, rows);
        return rows;
    }

    private static BlockExplanation Explain(int line, double[] row, RegimeModel regime)
    {
        var shares = regime.Verdict.Features.Select((feature, k) => new FeatureShare(feature.Name, regime.Verdict.Part(row, k)));
        return new(line, regime.Verdict.Probability(row), regime.Threshold, [.. shares.OrderByDescending(share => Math.Abs(share.Share)).Take(3)]);
    }
}
