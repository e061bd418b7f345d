using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Benchmarks.Generating;

namespace NewsCorpus.Benchmarks.Http;

/// <summary>Generated pages that a corpus does not have yet: written for it, and gone with the object, or made before.</summary>
internal sealed class FurtherPages : IDisposable
{
    private readonly bool _isOwn;

    private FurtherPages(string folder, bool isOwn) => (Folder, _isOwn) = (folder, isOwn);

    public string Folder { get; }

    /// <param name="folder">Of pages that "generate" wrote.</param>
    public static FurtherPages In(DirectoryInfo folder) => new(folder.FullName, isOwn: false);

    public static async Task<FurtherPages> WriteAsync(TemporaryCorpus corpus, int count, CancellationToken ct)
    {
        await using var db = await corpus.OpenAsync(ct);
        var (written, first) = (new FurtherPages(Directory.CreateTempSubdirectory("newscorpus-pages-").FullName, isOwn: true), 1 + await db.Pages.CountAsync(ct));
        var pages = new PageGenerator(new ArticleGenerator(first + count));
        for (var id = first; id < first + count; id++)
            await File.WriteAllTextAsync(Path.Combine(written.Folder, id.ToString("0000000'.txt'", CultureInfo.InvariantCulture)), pages.Page(id, Regime.Whole), ct);
        return written;
    }

    /// <summary>Ingests them with the real program, in a process of its own.</summary>
    public async Task IngestAsync(string program, TemporaryCorpus corpus, CancellationToken ct)
    {
        using var process = Process.Start(new ProcessStartInfo(program, ["ingest", "--data", corpus.Data, Folder]) { RedirectStandardOutput = true })!;
        // A line for each page, and nobody reads it: it must not fill the pipe.
        await process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, ct);
        await process.WaitForExitAsync(ct);
    }

    public void Dispose()
    {
        if (_isOwn) Directory.Delete(Folder, recursive: true);
    }
}
