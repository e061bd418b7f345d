using System.Numerics;

namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>One feature's part of a logistic model; the feature is standardised with mean and deviation of the training pages.</summary>
public sealed record FeatureWeight(string Name, double Mean, double Deviation, double Weight);

/// <summary>Logistic regression over named features.</summary>
public sealed record LogisticModel(double Bias, IReadOnlyList<FeatureWeight> Features)
{
    /// <summary>Weights of the features as they are: the deviations are in them, the means in <see cref="bias"/>.</summary>
    private readonly double[] weights = [.. Features.Select(f => f.Weight / f.Deviation)];

    private readonly double bias = Bias - Features.Sum(f => f.Mean * f.Weight / f.Deviation);

    /// <summary>0 to 1 for one row of features, in the order of <see cref="Features"/>.</summary>
    public double Probability(ReadOnlySpan<double> row) => Sigmoid(LogOdds(row));

    /// <summary>Of a row's first features alone, the others as if they were 0; <see cref="Rest"/> adds those.</summary>
    public double LogOdds(ReadOnlySpan<double> row) => bias + Product(row, weights);

    /// <summary>What a row's features from one on add to the log odds.</summary>
    public double Rest(ReadOnlySpan<double> row, int first) => Product(row, weights.AsSpan(first));

    /// <summary>What one feature adds to the log odds of a mean block.</summary>
    public double Part(ReadOnlySpan<double> row, int feature) => (row[feature] - Features[feature].Mean) * weights[feature];

    public static double Sigmoid(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static double Product(ReadOnlySpan<double> row, ReadOnlySpan<double> weights)
    {
        var sums = Vector<double>.Zero;
        var i = 0;
        for (; i <= row.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            sums += new Vector<double>(row[i..]) * new Vector<double>(weights[i..]);
        }

        var sum = Vector.Sum(sums);
        for (; i < row.Length; i++)
        {
            sum += row[i] * weights[i];
        }

        return sum;
    }
}
