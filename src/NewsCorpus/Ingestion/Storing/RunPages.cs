using NewsCorpus.Data;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Ingestion.Storing;

/// <summary>The outcomes of a batch as rows of its run.</summary>
internal static class RunPages
{
    /// <summary>Of pages that were unchanged nothing is written: a run over a corpus that is up to date writes its own row and no other.</summary>
    public static void Write(CorpusDb db, int runId, IReadOnlyList<ReadPage> batch, IReadOnlyList<PageResult> results)
    {
        using var rows = new RowInserter<RunPage>(db);
        foreach (var (page, result) in batch.Zip(results).Where(r => r.Second.Outcome != PageOutcome.Unchanged)) rows.Insert(RowOf(runId, page, result));
    }

    private static RunPage RowOf(int runId, ReadPage page, PageResult result) => new()
    {
        RunId = runId,
        Path = result.Path,
        Sha256 = result.Sha256 is "" ? null : result.Sha256,
        Outcome = result.Outcome,
        Outlet = result.Outlet,
        MayTellOfMeeting = page.Analyzed?.MayTellOfMeeting ?? false,
        Stage = result.Failure?.Stage,
        Cause = result.Failure?.Cause,
        Details = result.Failure?.Details,
        Context = result.Failure is null ? null : page.Source.Context,
    };
}
