namespace NewsCorpus.Text.Languages.Identification;

/// <summary>Multinomial logistic regression over letter n-grams, one byte a weight.</summary>
/// <param name="languages">ISO 639-1 codes; <see cref="Unknown"/> may be one.</param>
/// <param name="weights">Bucket by bucket, a weight for each language.</param>
/// <param name="scales">What one unit of a weight is worth, by language.</param>
/// <param name="biases">By language.</param>
public sealed class LanguageModel(IReadOnlyList<string> languages, sbyte[] weights, float[] scales, float[] biases)
{
    /// <summary>What languages that are not known were learned as, all together.</summary>
    public const string Unknown = "und";

    /// <summary>A text is judged by so many of its first n-grams, about seven hundred letters: more change nothing.</summary>
    private const int MostNgrams = 2800;

    private static readonly Lazy<LanguageModel> Embedded = new(() =>
        Read(typeof(LanguageModel).Assembly.GetManifestResourceStream(typeof(LanguageModel), "languages.bin")!));

    /// <summary>The model that the program comes with.</summary>
    public static LanguageModel Default => Embedded.Value;

    /// <summary>The likeliest language and its probability; null where the text has no letters, or letters that none of the languages is written in.</summary>
    /// <param name="onlyKnown">True to have the nearest known language instead of <see cref="Unknown"/>.</param>
    public (string Language, double Probability)? Identify(ReadOnlySpan<char> text, bool onlyKnown = false)
    {
        Span<ushort> room = stackalloc ushort[MostNgrams];
        var buckets = room[..NgramFeatures.Write(text, room)];
        var script = Script.Of(text);
        if (buckets.Length == 0 || script.IsForeign)
        {
            return null;
        }

        var logits = Logits(buckets, language => script.Allows(language) && !(onlyKnown && language == Unknown));
        var best = Array.IndexOf(logits, logits.Max());
        return (languages[best], 1 / logits.Sum(logit => Math.Exp(logit - logits[best])));
    }

    public void Write(Stream file)
    {
        using var writer = new BinaryWriter(file);
        writer.Write((byte)languages.Count);
        foreach (var language in languages)
        {
            writer.Write(language);
        }

        Array.ForEach(scales, writer.Write);
        Array.ForEach(biases, writer.Write);
        Array.ForEach(weights, writer.Write);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The file is cut short.</exception>
    public static LanguageModel Read(Stream file)
    {
        using var reader = new BinaryReader(file);
        string[] languages = [.. Enumerable.Range(0, reader.ReadByte()).Select(_ => reader.ReadString())];
        float[] scales = [.. languages.Select(_ => reader.ReadSingle())];
        float[] biases = [.. languages.Select(_ => reader.ReadSingle())];
        var weights = new sbyte[languages.Length << NgramFeatures.Bits];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = reader.ReadSByte();
        }

        return new(languages, weights, scales, biases);
    }

    private double[] Logits(ReadOnlySpan<ushort> buckets, Predicate<string> isPossible)
    {
        var sums = new int[languages.Count];
        foreach (var bucket in buckets)
        {
            var ofBucket = weights.AsSpan(bucket * sums.Length, sums.Length);
            for (var k = 0; k < sums.Length; k++)
            {
                sums[k] += ofBucket[k];
            }
        }

        var norm = 1 / Math.Sqrt(buckets.Length);
        return [.. sums.Select((sum, k) => isPossible(languages[k]) ? (sum * scales[k] * norm) + biases[k] : double.NegativeInfinity)];
    }
}
