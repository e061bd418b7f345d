namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>One feature's part of a logistic model; the feature is standardised with mean and deviation of the training pages.</summary>
public sealed record FeatureWeight(string Name, double Mean, double Deviation, double Weight);

/// <summary>Logistic regression over named features.</summary>
public sealed record LogisticModel(double Bias, IReadOnlyList<FeatureWeight> Features)
{
    private readonly FeatureWeight[] weights = [.. Features];

    /// <summary>0 to 1 for one row of features, in the order of <see cref="Features"/>.</summary>
    public double Probability(ReadOnlySpan<double> row)
    {
        var sum = Bias;
        for (var i = 0; i < row.Length; i++)
        {
            sum += Part(row, i);
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>What one feature adds to the log odds.</summary>
    public double Part(ReadOnlySpan<double> row, int feature)
    {
        var f = weights[feature];
        return (row[feature] - f.Mean) / f.Deviation * f.Weight;
    }
}
