using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace NewsCorpus.Ingestion;

/// <summary>
/// Pages into the corpus: read, keep the originals, analyse, store with the search index.
/// Several workers analyse, one writer stores, and that in the order of the pages, so that the corpus does not depend on who was quicker.
/// Originals are kept first and a batch is stored whole or not at all, so that a run that was killed goes on where it was.
/// </summary>
public sealed partial class IngestionPipeline(BatchReader reader, BatchStore store, ILogger<IngestionPipeline> log)
{
    /// <summary>Ingests every page, reporting each once it is stored. Whatever is wrong with a page is its outcome; others are not touched by it.</summary>
    /// <param name="pages">Read ahead by a few batches at most: a run of any length takes the same memory.</param>
    /// <param name="ct">Stops within a page or two; the batch that is being stored then is stored whole, or not at all.</param>
    public async IAsyncEnumerable<PageResult> RunAsync(IEnumerable<SourcePage> pages, PipelineOptions options, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var writing = await store.BeginAsync(ct);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using RunThreads workers = new(options.Workers + 1), writer = new(1);
        var batches = Channel.CreateBounded<Task<ReadBatch>>(options.Workers + 1);
        var reading = workers.Run(() => ReadAheadAsync(pages, options, workers, batches.Writer, ended.Token));
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(ct))
            {
                var read = await batch;
                foreach (var result in await writer.Run(() => store.StoreAsync(writing, read, options, ct))) yield return Logged(result);
            }
        }
        finally
        {
            await ended.CancelAsync();
            await reading;
            // Nothing goes on behind the back of a run that has ended.
            while (batches.Reader.TryRead(out var left)) await left.ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    /// <summary>The channel is full while the writer is behind, and then nothing more is read.</summary>
    private async Task ReadAheadAsync(
        IEnumerable<SourcePage> pages, PipelineOptions options, RunThreads workers, ChannelWriter<Task<ReadBatch>> batches, CancellationToken ct)
    {
        try
        {
            foreach (var batch in PageBatches.Of(pages, page => page.Bytes.Length))
            {
                await batches.WaitToWriteAsync(ct);
                batches.TryWrite(workers.Run(() => reader.ReadAsync(batch, options, ct)));
            }
            batches.Complete();
        }
        catch (Exception e)
        {
            // The writer's to tell, when it has stored what came before.
            batches.Complete(e);
        }
    }

    private PageResult Logged(PageResult result)
    {
        IngestionTelemetry.Count(result.Outcome);
        if (result.Failure is { } failure) LogFailure(result.Path, failure.Stage, failure.Details);
        else LogEnd(result.Path, result.Sha256, result.Outcome);
        return result;
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Page {Path} ({Sha256}): {Outcome}")]
    private partial void LogEnd(string path, string sha256, PageOutcome outcome);

    [LoggerMessage(Level = LogLevel.Error, Message = "Page {Path} failed in {Stage}; nothing of it was stored: {Details}")]
    private partial void LogFailure(string path, PageStage stage, string details);
}
