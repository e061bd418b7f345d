namespace NewsCorpus.Benchmarks.Generating;

/// <summary>Random numbers that are the same for a seed on every machine and every .NET: SplitMix64 (Steele, Lea, Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1ul << 53));

    /// <summary>From 0 to below the bound.</summary>
    public int Below(int bound) => (int)(Share() * bound);

    public bool Chance(double probability) => Share() < probability;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>A rank from 0 to below <paramref name="count"/>, with probability proportional to 1 / (rank + shift), as words of a language are (Zipf, Mandelbrot).</summary>
    public int Rank(int count, double shift) => (int)((shift * Math.Pow((count + shift) / shift, Share())) - shift);

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15ul;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ul;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBul;
        return z ^ (z >> 31);
    }
}
