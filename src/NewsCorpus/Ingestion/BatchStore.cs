using Microsoft.EntityFrameworkCore;
using NewsCorpus.Corrections;
using NewsCorpus.Data;
using NewsCorpus.Flags;
using NewsCorpus.Ingestion.Rereading;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Ingestion.Storing;

namespace NewsCorpus.Ingestion;

/// <summary>What the one writer does: a batch of pages into the corpus and its search index, with their outcomes, in one transaction.</summary>
public sealed class BatchStore(IDbContextFactory<CorpusDb> contexts, CurrentStages stages, RunLeases leases, PageRereading rereading, FlagBook flags, TimeProvider time)
{
    /// <summary>For as many batches as come.</summary>
    internal Task<BulkWriting> BeginAsync(CancellationToken ct) => BulkWriting.BeginAsync(contexts, ct);

    /// <summary>One result for each page, in their order. Where the batch cannot be stored whole, page by page: a bad one falls alone.</summary>
    internal async Task<IReadOnlyList<PageResult>> StoreAsync(BulkWriting writing, ReadBatch batch, PipelineOptions options, CancellationToken ct)
    {
        // Not even a transaction where there is nothing to write.
        if (batch.Pages.All(page => page.Ended?.Outcome == PageOutcome.Unchanged)) return [.. batch.Pages.Select(page => page.Ended!)];
        try
        {
            return await StoreTogetherAsync(writing, batch, options, ct);
        }
        catch (Exception e) when (batch.Pages is [{ Analyzed: not null }] && RunProblem.IsOfOnePage(e))
        {
            return await StoreAsync(writing, new([batch.Pages[0].FailedAs(PageFailure.Of(PageStage.Store, e))], null), options, ct);
        }
        catch (Exception e) when (batch.Pages.Count > 1 && RunProblem.IsOfOnePage(e))
        {
            return await StoreOneByOneAsync(writing, batch, options, ct);
        }
    }

    private async Task<IReadOnlyList<PageResult>> StoreOneByOneAsync(BulkWriting writing, ReadBatch batch, PipelineOptions options, CancellationToken ct)
    {
        var results = new List<PageResult>(batch.Pages.Count);
        foreach (var page in batch.Pages) results.AddRange(await StoreAsync(writing, new([page], null), options, ct));
        return results;
    }

    private async Task<IReadOnlyList<PageResult>> StoreTogetherAsync(BulkWriting writing, ReadBatch batch, PipelineOptions options, CancellationToken ct)
    {
        using var measured = IngestionTelemetry.Measure(PageStage.Store, batch.Pages.Count);
        // Pages whose batch a power failure takes were kept before: they come again.
        await using var transaction = await writing.BeginTransactionAsync(ct);
        if (options.Ticket is { } ticket) await leases.GoOnAsync(writing.Db, ticket.Owner, ct);
        var results = await WriteAsync(writing, batch, options, ct);
        using var committing = IngestionTelemetry.Step("Commit");
        await transaction.CommitAsync(ct);
        return results;
    }

    private async Task<IReadOnlyList<PageResult>> WriteAsync(BulkWriting writing, ReadBatch batch, PipelineOptions options, CancellationToken ct)
    {
        writing.Hashes.Begin(batch.Ahead);
        var pages = await WithDecisionsOfNowAsync(writing.Db, batch.Pages, ct);
        var made = new BatchMaking(stages.Get().StampOfProgram, time.GetUtcNow(), options.ReadsAnew);
        using var writer = await BatchWriter.LoadAsync(writing.Db, writing.Hashes, [.. pages.Where(page => page.Analyzed is not null)], made, flags, ct);
        var results = writer.Write(pages, ct);
        await writer.CompleteAsync(ct);
        writing.Hashes.MoveOn();
        if (options.Ticket is { } ticket) RunPages.Write(writing.Db, ticket.RunId, pages, results);
        return results;
    }

    /// <summary>What an editor has decided since a worker read the page counts, too: the page is read once more, by itself.</summary>
    private async Task<IReadOnlyList<ReadPage>> WithDecisionsOfNowAsync(CorpusDb db, IReadOnlyList<ReadPage> batch, CancellationToken ct)
    {
        var versions = await DecisionReader.VersionsAsync(db, [.. batch.Where(page => page.Analyzed is not null).Select(page => page.Sha256)], ct);
        var now = new List<ReadPage>(batch.Count);
        foreach (var page in batch)
            now.Add(page.Analyzed is not { } analyzed || analyzed.Decisions.Version == versions.GetValueOrDefault(page.Sha256) ? page
                : page with { Analyzed = await rereading.AnalyzeAsync(db, page.Sha256, page.Source, ct) });
        return now;
    }
}
