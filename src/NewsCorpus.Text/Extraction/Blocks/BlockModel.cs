using System.Text.Json;

namespace NewsCorpus.Text.Extraction.Blocks;

/// <summary>The weights for one kind of page.</summary>
/// <param name="Context">First layer: the block, its neighbours, its place.</param>
/// <param name="Verdict">Second layer: the same and the first layer's verdicts around it.</param>
/// <param name="Threshold">From this probability on a block is the article; chosen on the training pages.</param>
public sealed record RegimeModel(LogisticModel Context, LogisticModel Verdict, double Threshold);

/// <summary>The trained weights of the block classifier.</summary>
/// <param name="Whole">For whole pages with their menus.</param>
/// <param name="Clean">For nearly clean text with some furniture left in it.</param>
/// <param name="Html">For HTML pages, whose blocks have tags and links.</param>
public sealed record BlockModel(RegimeModel Whole, RegimeModel Clean, RegimeModel Html)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static readonly Lazy<BlockModel> Embedded = new(() =>
    {
        using var json = typeof(BlockModel).Assembly.GetManifestResourceStream(typeof(BlockModel), "weights.json")!;
        return Read(json);
    });

    /// <summary>The weights that the program comes with.</summary>
    public static BlockModel Default => Embedded.Value;

    /// <exception cref="JsonException">The file holds no weights.</exception>
    public static BlockModel Read(Stream json) => JsonSerializer.Deserialize<BlockModel>(json, Json) ?? throw new JsonException("The file holds no weights.");

    public void Write(Stream json) => JsonSerializer.Serialize(json, this, Json);
}
