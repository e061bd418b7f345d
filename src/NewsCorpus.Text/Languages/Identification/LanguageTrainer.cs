namespace NewsCorpus.Text.Languages.Identification;

/// <summary>
/// Trains the language model by AdaGrad on random pieces of text, 5 to 220 characters, one in twelve in capitals.
/// Deterministic: the same lines in the same order give the same model.
/// </summary>
public static class LanguageTrainer
{
    private const double Rate = 0.35;
    private const double BiasRate = 0.002;
    private const double Penalty = 1e-6;

    /// <param name="lines">Lines of clean text by ISO 639-1 code.</param>
    /// <param name="steps">Pieces to learn from; three million take about a minute.</param>
    public static LanguageModel Train(IReadOnlyDictionary<string, IReadOnlyList<string>> lines, int steps)
    {
        string[] languages = [.. lines.Keys.Order(StringComparer.Ordinal)];
        var pieces = languages.Select(language => new TextPieces(lines[language])).ToArray();
        var (count, random, buckets) = (languages.Length, new Random(11), new ushort[1200]);
        var (weights, squares) = (new float[count << NgramFeatures.Bits], new float[count << NgramFeatures.Bits]);
        var biases = new double[count];
        for (var step = 0; step < steps; step++)
        {
            var language = random.Next(count);
            var written = NgramFeatures.Write(pieces[language].Next(random), buckets);
            Learn(language, buckets.AsSpan(0, written), weights, squares, biases);
        }

        return Quantize(languages, weights, biases);
    }

    private static void Learn(int language, ReadOnlySpan<ushort> buckets, float[] weights, float[] squares, double[] biases)
    {
        var (count, norm) = (biases.Length, 1 / Math.Sqrt(Math.Max(1, buckets.Length)));
        var probabilities = Probabilities(buckets, weights, biases, norm);
        for (var k = 0; k < count; k++)
        {
            var error = probabilities[k] - (k == language ? 1 : 0);
            if (Math.Abs(error * norm) < 1e-5)
            {
                continue;
            }

            biases[k] -= BiasRate * error;
            foreach (var bucket in buckets)
            {
                var at = (bucket * count) + k;
                var gradient = (float)((error * norm) + (Penalty * weights[at]));
                squares[at] += gradient * gradient;
                weights[at] -= (float)Rate * gradient / (MathF.Sqrt(squares[at]) + 1e-4f);
            }
        }
    }

    private static double[] Probabilities(ReadOnlySpan<ushort> buckets, float[] weights, double[] biases, double norm)
    {
        var logits = (double[])biases.Clone();
        foreach (var bucket in buckets)
        {
            for (var k = 0; k < logits.Length; k++)
            {
                logits[k] += weights[(bucket * logits.Length) + k] * norm;
            }
        }

        var highest = logits.Max();
        var sum = logits.Sum(logit => Math.Exp(logit - highest));
        return Array.ConvertAll(logits, logit => Math.Exp(logit - highest) / sum);
    }

    /// <summary>One byte a weight: a language's scale is its 99.95th percentile, the few larger weights are clipped.</summary>
    private static LanguageModel Quantize(string[] languages, float[] weights, double[] biases)
    {
        var count = languages.Length;
        var scales = Enumerable.Range(0, count).Select(k => Scale(weights, k, count)).ToArray();
        var bytes = weights.Select((weight, at) => (sbyte)Math.Clamp(MathF.Round(weight / scales[at % count]), -127, 127)).ToArray();
        return new(languages, bytes, scales, [.. biases.Select(bias => (float)bias)]);
    }

    private static float Scale(float[] weights, int language, int count)
    {
        var column = Enumerable.Range(0, weights.Length / count).Select(bucket => Math.Abs(weights[(bucket * count) + language])).Order().ToArray();
        return Math.Max(1e-6f, column[(int)(column.Length * 0.9995)] / 127);
    }
}
