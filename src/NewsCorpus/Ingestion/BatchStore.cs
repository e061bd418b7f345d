using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion.Storing;

namespace NewsCorpus.Ingestion;

/// <summary>What the one writer does: a batch of pages into the corpus and its search index, in one transaction.</summary>
public sealed class BatchStore(IDbContextFactory<CorpusDb> contexts, PageStages stages, TimeProvider time)
{
    /// <summary>One result for each page, in their order. Where the batch cannot be stored whole, page by page: a bad one falls alone.</summary>
    internal async Task<IReadOnlyList<PageResult>> StoreAsync(IReadOnlyList<ReadPage> batch, CancellationToken ct)
    {
        // Not even a transaction where there is nothing to write.
        if (batch.All(page => page.Ended is not null)) return [.. batch.Select(page => page.Ended!)];
        try
        {
            return await StoreTogetherAsync(batch, ct);
        }
        catch (Exception e) when (IsOfSomePage(e))
        {
            return batch is [var page] ? [FailureOf(page, e)] : await StoreOneByOneAsync(batch, ct);
        }
    }

    private async Task<IReadOnlyList<PageResult>> StoreOneByOneAsync(IReadOnlyList<ReadPage> batch, CancellationToken ct)
    {
        var results = new List<PageResult>(batch.Count);
        foreach (var page in batch) results.AddRange(await StoreAsync([page], ct));
        return results;
    }

    private async Task<IReadOnlyList<PageResult>> StoreTogetherAsync(IReadOnlyList<ReadPage> batch, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        using var writer = await BatchWriter.LoadAsync(db, [.. batch.Where(page => page.Analyzed is not null)], stages.Stamp, time.GetUtcNow(), ct);
        var results = batch.Select(page => page.Ended ?? writer.Write(page)).ToList();
        await writer.CompleteAsync(ct);
        await transaction.CommitAsync(ct);
        return results;
    }

    private static PageResult FailureOf(ReadPage page, Exception error) =>
        new(page.Source.Path, PageOutcome.Failed) { Sha256 = page.Sha256, Failure = PageFailure.Of(PageStage.Store, error) };

    /// <summary>A full disk, a broken or locked database: every page would fail in turn, so the run ends instead.</summary>
    private static bool IsOfSomePage(Exception error) => error switch
    {
        OperationCanceledException => false,
        DbUpdateException { InnerException: { } inner } => IsOfSomePage(inner),
        SqliteException sqlite => sqlite.SqliteErrorCode is SQLitePCL.raw.SQLITE_CONSTRAINT or SQLitePCL.raw.SQLITE_MISMATCH
            or SQLitePCL.raw.SQLITE_TOOBIG or SQLitePCL.raw.SQLITE_ERROR,
        _ => true,
    };
}
