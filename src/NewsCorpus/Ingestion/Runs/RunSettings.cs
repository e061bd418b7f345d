using System.Text.Json;

namespace NewsCorpus.Ingestion.Runs;

/// <summary>What a run goes over.</summary>
public sealed record RunSettings
{
    /// <summary>Files and folders, absolute.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Pages that are in the corpus already, to be read anew; null where the run goes over <see cref="Paths"/>.</summary>
    public StoredPages? Stored { get; init; }

    /// <summary>A run over files and folders.</summary>
    public static RunSettings Files(IEnumerable<string> paths) => new() { Paths = [.. paths.Select(Path.GetFullPath)] };

    public string ToJson() => JsonSerializer.Serialize(this, StoredJson.Sparse);

    public static RunSettings FromJson(string json) => JsonSerializer.Deserialize<RunSettings>(json, StoredJson.Sparse)!;
}
