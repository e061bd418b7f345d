using System.Security.Cryptography;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>The folder of pages as they came: each under its SHA-256, written once, never changed.</summary>
public sealed class Originals(CorpusFolder folder)
{
    /// <summary>Lower-case hexadecimal SHA-256, the name of a page.</summary>
    public static string NameOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Keeps the bytes under their name; does nothing where they are kept already. Whole or not at all, also when the power fails.</summary>
    public async Task KeepAsync(string sha256, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var path = PathOf(sha256);
        if (File.Exists(path)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.NewGuid():N}.part";
        await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
        {
            await file.WriteAsync(bytes, ct);
            file.Flush(flushToDisk: true);
        }
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>The bytes as they came; null where the folder does not hold them.</summary>
    public Stream? Open(string sha256)
    {
        var path = PathOf(sha256);
        return File.Exists(path) ? File.OpenRead(path) : null;
    }

    /// <summary>A stored page as a run is handed it.</summary>
    public SourcePage Read(string sha256, string name, PageContext context)
    {
        var path = PathOf(sha256);
        return File.Exists(path) ? new(name, name, File.ReadAllBytes(path), context, null) : new(name, name, [], context, PageOutcome.NotFound);
    }

    // 256 folders keep a folder of a million pages readable by ordinary tools.
    private string PathOf(string sha256) => Path.Combine(folder.Originals, sha256[..2], sha256);
}
