using System.Runtime.InteropServices;
using System.Threading.Channels;
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
    private const int MostSegments = 1000;

    /// <summary>Portions that are made, or are to be, while one is written or segments are merged.</summary>
    private const int MostAhead = 12;

    private readonly Queue<Task<IndexPortion>> _ahead = new();
    private readonly Channel<SegmentWords> _unused = Channel.CreateBounded<SegmentWords>(Makers);

    /// <summary>Of what was there at the beginning; what is written meanwhile is indexed as it is written.</summary>
    /// <param name="writer">Its connection is open.</param>
    /// <returns>Number of rows that were there.</returns>
    public async Task<int> RunAsync(CorpusDb writer, CancellationToken ct)
    {
        while (_unused.Writer.TryWrite(new())) { }
        try
        {
            return await FillAsync(writer, table.LastId(writer), ct);
        }
        finally
        {
            // Nothing goes on behind the back of one who has stopped.
            await ((Task)Task.WhenAll(_ahead)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<int> FillAsync(CorpusDb writer, int last, CancellationToken ct)
    {
        var (rows, segments, begun) = (0, 0, 0);
        while (begun < last || _ahead.Count > 0)
        {
            for (; _ahead.Count < MostAhead && begun < last; begun += Portion)
                _ahead.Enqueue(MakeAsync(begun, Math.Min(begun + Portion, last), IndexTable.Version(writer), ct));
            rows += await WriteAsync(writer, await _ahead.Dequeue(), ct);
            if (++segments % MostSegments == 0)
                table.MergeNew(writer, ct);
        }
        table.DeleteGone(writer, last);
        return rows;
    }

    /// <summary>Waits for one of the makers: they are asked in order.</summary>
    private async Task<IndexPortion> MakeAsync(int after, int last, long version, CancellationToken ct)
    {
        var words = await _unused.Reader.ReadAsync(ct);
        try
        {
            return await Task.Run(() => Make(words, after, last, version, ct), ct);
        }
        finally
        {
            _unused.Writer.TryWrite(words);
        }
    }

    private IndexPortion Make(SegmentWords words, int after, int last, long version, CancellationToken ct)
    {
        using var db = contexts.CreateDbContext();
        return Make(db, words, after, last, version, ct);
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
