using System.Security.Cryptography;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>The folder of pages as they came: each under its SHA-256, written once, never changed.</summary>
public sealed class Originals(CorpusFolder folder)
{
    /// <summary>Lower-case hexadecimal SHA-256, the name of a page.</summary>
    public static string NameOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>True for what <see cref="NameOf"/> gives: nothing else may become part of a path.</summary>
    public static bool IsName(string text) => text.Length == 2 * SHA256.HashSizeInBytes && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Keeps pages under their names; does nothing with those that are kept already. Each is there whole or not at all, also when the power fails.</summary>
    public async Task KeepAsync(IEnumerable<(string Sha256, byte[] Bytes)> pages, CancellationToken ct)
    {
        var missing = pages.Select(page => (Path: PathOf(page.Sha256), page.Bytes)).Where(page => !File.Exists(page.Path))
            .Select(page => (page.Path, Unfinished: $"{page.Path}.{Guid.NewGuid():N}.part", page.Bytes)).ToList();
        foreach (var (path, unfinished, bytes) in missing)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(unfinished, bytes, ct);
        }
        DiskFlush.All([.. missing.Select(page => page.Unfinished)]);
        foreach (var (path, unfinished, _) in missing) File.Move(unfinished, path, overwrite: true);
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

    /// <summary>SHA-256 of the bytes that are kept under a name: the name itself, unless the disk has damaged them. Null where there are none.</summary>
    public async Task<string?> HashAsync(string sha256, CancellationToken ct)
    {
        await using var file = Open(sha256);
        return file is null ? null : Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct));
    }

    /// <summary>Takes damaged bytes away, so that the page can be kept anew.</summary>
    public void Remove(string sha256) => File.Delete(PathOf(sha256));

    /// <summary>Takes away what a killed run had begun to write. Only while no run goes on.</summary>
    public void RemoveUnfinished()
    {
        foreach (var file in Directory.EnumerateFiles(folder.Originals, "*.part", SearchOption.AllDirectories)) File.Delete(file);
    }

    // 256 folders keep a folder of a million pages readable by ordinary tools.
    private string PathOf(string sha256) => Path.Combine(folder.Originals, sha256[..2], sha256);
}
