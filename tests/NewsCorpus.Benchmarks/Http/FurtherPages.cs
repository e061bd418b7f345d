using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Benchmarks.Generating;

namespace NewsCorpus.Benchmarks.Http;

/// <summary>Generated pages that a corpus does not have yet.</summary>
internal sealed class FurtherPages : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newscorpus-pages-").FullName;

    public static async Task<FurtherPages> WriteAsync(TemporaryCorpus corpus, int count, CancellationToken ct)
    {
        await using var db = await corpus.OpenAsync(ct);
        var (written, first) = (new FurtherPages(), 1 + await db.Pages.CountAsync(ct));
        var pages = new PageGenerator(new ArticleGenerator(first + count));
        for (var id = first; id < first + count; id++)
            await File.WriteAllTextAsync(Path.Combine(written._folder, id.ToString("0000000'.txt'", CultureInfo.InvariantCulture)), pages.Page(id, Regime.Whole), ct);
        return written;
    }

    /// <summary>Ingests them with the real program, in a process of its own.</summary>
    public async Task IngestAsync(string program, TemporaryCorpus corpus, CancellationToken ct)
    {
        using var process = Process.Start(new ProcessStartInfo(program, ["ingest", "--data", corpus.Data, _folder]) { RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
