namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>
/// The numbers of one block under the names by which the weights know them, written one after the other: always the same ones in the same order.
/// One function that writes a row is several times faster than one function for each number.
/// </summary>
internal ref struct FeatureRow(Span<double> values, List<string>? names = null)
{
    /// <summary>Room enough for any row.</summary>
    public const int Most = 96;

    private readonly Span<double> values = values;
    private int count;

    public readonly ReadOnlySpan<double> Values => values[..count];

    public void Add(string name, double value)
    {
        names?.Add(name);
        values[count++] = value;
    }

    public void Add(string name, bool value) => Add(name, value ? 1d : 0);

    public void Clear() => count = 0;
}
