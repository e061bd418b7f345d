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
            yield return new PageResult(path, problem ?? await IngestOneAsync(path, ct));
        }
    }

    private async Task<PageOutcome> IngestOneAsync(string path, CancellationToken ct)
    {
        try
        {
            return await pipeline.IngestAsync(path, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailure(e, path);
            return PageOutcome.Failed;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Page {Path} failed; nothing of it was stored")]
    private partial void LogFailure(Exception error, string path);
}

/// <summary>How one page of a run ended.</summary>
/// <param name="Path">File or folder as it was handed in or found.</param>
public sealed record PageResult(string Path, PageOutcome Outcome);
