using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Search.Sqlite;

/// <summary>Indexes what a table holds anew, a portion in a transaction. While one is written, the words of the next are cut.</summary>
internal sealed class IndexFilling(IndexTable table, IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Rows of a portion: a few tenths of a second, for which others who write wait. Larger ones are not quicker.</summary>
    private const int Portion = 1000;

    /// <summary>Two threads together are quicker than the one that writes; readers need the other cores.</summary>
    private const int Cutters = 2;

    /// <summary>Of what was there at the beginning; what is written meanwhile is indexed as it is written.</summary>
    /// <param name="writer">Its connection is open.</param>
    /// <returns>Number of rows that were there.</returns>
    public async Task<int> RunAsync(CorpusDb writer, CancellationToken ct)
    {
        var (rows, last) = (0, table.LastId(writer));
        var portion = await CutAsync(0, last, ct);
        while (portion.Rows > 0)
        {
            var next = CutAsync(portion.Last, last, ct);
            await Task.WhenAll(next, WriteAsync(writer, portion, ct));
            rows += portion.Rows;
            portion = await next;
        }
        table.DeleteGone(writer, portion.After);
        return rows;
    }

    /// <summary>On threads of its own, because whatever asks SQLite keeps its thread.</summary>
    private Task<CutPortion> CutAsync(int after, int last, CancellationToken ct) => Task.Run(async () =>
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await table.Rows(db).Where(row => row.Id > after && row.Id <= last).OrderBy(row => row.Id).Take(Portion).ToListAsync(ct);
        var texts = rows.AsParallel().WithDegreeOfParallelism(Cutters).WithCancellation(ct)
            .SelectMany(row => new[] { CutText.Of(row.Title, row.Language), CutText.Of(row.Text, row.Language) });
        return new CutPortion(after, rows.Count > 0 ? rows[^1].Id : last, rows.Count, [.. texts]);
    }, ct);

    private async Task WriteAsync(CorpusDb db, CutPortion portion, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        using (CutTexts.Use(portion.Texts))
            table.Index(db, portion.After, portion.Last);
        await transaction.CommitAsync(ct);
    }
}

/// <summary>Rows of a table that follow each other.</summary>
/// <param name="After">The id before the first.</param>
/// <param name="Last">Id of the last.</param>
/// <param name="Texts">What they say.</param>
internal sealed record CutPortion(int After, int Last, int Rows, IReadOnlyList<CutText> Texts);
