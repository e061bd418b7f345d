using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace NewsCorpus.Ingestion;

/// <summary>One execution of ingestion over files and folders, with one outcome per page.</summary>
public sealed partial class IngestionRun(IngestionPipeline pipeline, ILogger<IngestionRun> log)
{
    /// <summary>Ingests page after page, reporting each as it ends. One bad page never ends the run.</summary>
    public async IAsyncEnumerable<PageResult> IngestAsync(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var (path, problem) in paths.SelectMany(PageFolder.PagesBelow))
        {
            if (problem is { } reason) yield return new PageResult(path, reason);
            else
            {
                foreach (var page in PageFile.Read(path, ct)) yield return new PageResult(path + page.Place, await IngestOneAsync(path, page, ct));
            }
        }
    }

    private async Task<PageOutcome> IngestOneAsync(string path, FoundPage page, CancellationToken ct)
    {
        try
        {
            return page.Problem ?? await pipeline.IngestAsync(Path.GetFileName(path) + page.Place, page.Bytes, page.Context, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailure(e, path + page.Place);
            return PageOutcome.Failed;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Page {Path} failed; nothing of it was stored")]
    private partial void LogFailure(Exception error, string path);
}

/// <summary>How one page of a run ended.</summary>
/// <param name="Path">File or folder as it was handed in or found, and the place in it where it is a container.</param>
public sealed record PageResult(string Path, PageOutcome Outcome);
