namespace NewsCorpus.Ingestion;

/// <summary>One execution of ingestion over files and folders, with one outcome per page.</summary>
public sealed class IngestionRun(IngestionPipeline pipeline)
{
    /// <summary>Reports each page as it ends. One bad page never ends the run.</summary>
    public IAsyncEnumerable<PageResult> IngestAsync(IEnumerable<string> paths, CancellationToken ct) =>
        pipeline.RunAsync(PageSource.Files(paths, ct), Environment.ProcessorCount, ct);
}
