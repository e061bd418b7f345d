using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Search.Sqlite.Segments;

namespace NewsCorpus.Search.Sqlite;

/// <summary>
/// Indexes what a table holds anew, a portion in a transaction. The segments of the index are made beforehand, by threads that do not hold the database: while some
/// are written, the next are made.
/// </summary>
internal sealed class IndexFilling(IndexTable table, IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>
    /// Ids of a portion. Others who write wait for some hundredths of a second; some tenths, where somebody has written since the portion was read. Larger ones have more
    /// terms than a core's cache: 4,000 took half as long again for each row.
    /// </summary>
    private const int Portion = 1000;

    /// <summary>Threads that make segments: the one that writes could take more, and readers need the other core.</summary>
    private const int Makers = 3;

    /// <summary>FTS5 has room for 2,000, and whoever searches meanwhile looks into each; the fewer, the more often all is merged.</summary>
    private const int MostSegments = 400;

    private readonly SegmentWords[] _words = [.. Enumerable.Range(0, Makers).Select(_ => new SegmentWords())];

    /// <summary>Of what was there at the beginning; what is written meanwhile is indexed as it is written.</summary>
    /// <param name="writer">Its connection is open.</param>
    /// <returns>Number of rows that were there.</returns>
    public async Task<int> RunAsync(CorpusDb writer, CancellationToken ct)
    {
        var (rows, segments, last) = (0, 0, table.LastId(writer));
        var portions = await MakeAsync(writer, 0, last, ct);
        while (portions.Count > 0)
        {
            var next = MakeAsync(writer, portions[^1].Last, last, ct);
            await Task.WhenAll(next, Task.Run(async () =>
            {
                foreach (var portion in portions)
                    rows += await WriteAsync(writer, portion, ct);
            }, ct));
            if ((segments += portions.Count) >= MostSegments)
            {
                table.MergeNew(writer, ct);
                segments = 0;
            }
            portions = await next;
        }
        table.DeleteGone(writer, last);
        return rows;
    }

    /// <summary>The next portions, one by each thread; none after the last.</summary>
    private async Task<IReadOnlyList<IndexPortion>> MakeAsync(CorpusDb writer, int after, int last, CancellationToken ct)
    {
        var version = IndexTable.Version(writer);
        return await Task.WhenAll(_words.Select((words, i) => (words, First: after + (i * Portion))).Where(made => made.First < last).Select(made => Task.Run(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            return Make(db, made.words, made.First, Math.Min(made.First + Portion, last), version, ct);
        }, ct)));
    }

    private IndexPortion Make(CorpusDb db, SegmentWords words, int after, int last, long version, CancellationToken ct)
    {
        var ids = new List<int>();
        foreach (var row in table.Rows(db, after, last))
        {
            ct.ThrowIfCancellationRequested();
            words.Add(row.Indexed);
            ids.Add(row.Id);
        }
        return new(after, last, version, words.TakeDraft().ToSegment(CollectionsMarshal.AsSpan(ids)));
    }

    private async Task<int> WriteAsync(CorpusDb writer, IndexPortion portion, CancellationToken ct)
    {
        await using var transaction = await writer.Database.BeginTransactionAsync(ct);
        // Whatever somebody else has written since the portion was read may be of its rows; nobody writes now.
        if (IndexTable.Version(writer) != portion.Version)
            portion = Make(writer, new(), portion.After, portion.Last, portion.Version, ct);
        table.Replace(writer, portion.After, portion.Last, portion.Segment);
        await transaction.CommitAsync(ct);
        return portion.Segment.Rows.Count;
    }

    /// <summary>Rows whose ids follow each other.</summary>
    /// <param name="After">The id before the first.</param>
    /// <param name="Last">Id of the last.</param>
    /// <param name="Version">Of the database, before they were read.</param>
    private sealed record IndexPortion(int After, int Last, long Version, Segment Segment);
}
