namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>Which blocks of a page are the article's text? Two layers of logistic regression; the second sees the first one's verdicts.</summary>
internal sealed class BlockClassifier(BlockModel model)
{
    public RegimeModel Regime(PageFacts page) => page.HasMarkup ? model.Html : page.IsNearlyClean ? model.Clean : model.Whole;

    /// <summary>For each block the probability that it is the article.</summary>
    public double[] Probabilities(PageFacts page)
    {
        var (first, second, _) = Regime(page);
        var (probabilities, logOdds) = (new double[page.Count], new double[page.Count]);
        var row = new FeatureRow(stackalloc double[FeatureRow.Most]);
        for (var i = 0; i < page.Count; i++)
        {
            row.Clear();
            ContextFeatures.Write(page, i, ref row);
            probabilities[i] = first.Probability(row.Values);
            logOdds[i] = second.LogOdds(row.Values);
        }

        var verdicts = new PageVerdicts(page, probabilities);
        for (var i = 0; i < page.Count; i++)
        {
            row.Clear();
            VerdictFeatures.Write(verdicts, i, ref row);
            logOdds[i] = LogisticModel.Sigmoid(logOdds[i] + second.Rest(row.Values, ContextFeatures.Names.Count));
        }

        return logOdds;
    }

    /// <summary>The same with what weighed most for or against each block.</summary>
    public IReadOnlyList<BlockExplanation> Explain(PageFacts page)
    {
        var (rows, regime) = (ContextRows(page), Regime(page));
        return [.. WithVerdicts(page, regime.Context, rows).Select((row, i) => Explain(page.Blocks[i].Block.Line, row, regime))];
    }

    /// <summary>The first layer's columns of each block.</summary>
    public static double[][] ContextRows(PageFacts page)
    {
        var rows = new double[page.Count][];
        var row = new FeatureRow(stackalloc double[FeatureRow.Most]);
        for (var i = 0; i < rows.Length; i++)
        {
            row.Clear();
            ContextFeatures.Write(page, i, ref row);
            rows[i] = [.. row.Values];
        }

        return rows;
    }

    /// <summary>The same with the second layer's columns behind them: the first one's verdicts around each block.</summary>
    public static double[][] WithVerdicts(PageFacts page, LogisticModel context, double[][] rows)
    {
        var verdicts = new PageVerdicts(page, Array.ConvertAll(rows, row => context.Probability(row)));
        var both = new double[page.Count][];
        var row = new FeatureRow(stackalloc double[FeatureRow.Most]);
        for (var i = 0; i < both.Length; i++)
        {
            row.Clear();
            VerdictFeatures.Write(verdicts, i, ref row);
            both[i] = [.. rows[i], .. row.Values];
        }

        return both;
    }

    private static BlockExplanation Explain(int line, double[] row, RegimeModel regime)
    {
        var shares = regime.Verdict.Features.Select((feature, k) => new FeatureShare(feature.Name, regime.Verdict.Part(row, k)));
        return new(line, regime.Verdict.Probability(row), regime.Threshold, [.. shares.OrderByDescending(share => Math.Abs(share.Share)).Take(3)]);
    }
}
