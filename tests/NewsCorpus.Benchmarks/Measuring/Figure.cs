namespace NewsCorpus.Benchmarks.Measuring;

/// <summary>One measured quantity.</summary>
/// <param name="P99">The bad end: of 100 samples 99 were as good. High for times and sizes, low for rates ("…/s").</param>
/// <param name="N">Number of samples.</param>
internal sealed record Figure(string Name, string Unit, double Median, double P99, int N)
{
    public static Figure Of(string name, string unit, IEnumerable<double> samples)
    {
        double[] sorted = [.. samples.Order()];
        var isRate = unit.EndsWith("/s", StringComparison.Ordinal);
        return new(name, unit, At(sorted, 0.5), At(sorted, isRate ? 0.01 : 0.99), sorted.Length);
    }

    // The nearest rank.
    private static double At(double[] sorted, double share) => sorted[(int)Math.Round(share * (sorted.Length - 1))];
}
