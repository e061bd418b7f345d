using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NewsCorpus.Search.Sqlite.Segments;

namespace NewsCorpus.Search.Sqlite;

/// <summary>One full-text table of the index, and where its rows come from.</summary>
/// <param name="Name">Of the table.</param>
/// <param name="Source">Table of what is indexed; "Id" is the row's id in the index.</param>
internal sealed record IndexTable(string Name, string Source)
{
    /// <summary>Database pages that are merged in one step: 2 MB.</summary>
    private const int MergedPages = 500;

    /// <summary>A page is merged once in each level, of which each has eight times the pages of the one before: enough for the largest corpus.</summary>
    private const int Levels = 6;

    public static IndexTable Articles { get; } = new("ArticleIndex", "Articles")
    {
        Rows = (db, after, last) => db.Articles.Where(a => a.Id > after && a.Id <= last).OrderBy(a => a.Id)
            .Select(a => new IndexedRow(a.Id, new(a.Language, a.Title, a.Text))),
    };

    public static IndexTable Quotes { get; } = new("QuoteIndex", "Quotes")
    {
        Rows = (db, after, last) => db.Quotes.Where(q => q.Id > after && q.Id <= last).OrderBy(q => q.Id)
            .Select(q => new IndexedRow(q.Id, IndexedText.OfQuote(q.Article.Language, q.Kind, q.Text))),
    };

    /// <summary>What is indexed of the ids after one and up to another, in their order.</summary>
    public required Func<CorpusDb, int, int, IEnumerable<IndexedRow>> Rows { get; init; }

    /// <summary>Takes everything out, also out of a table that cannot be read.</summary>
    public void Empty(CorpusDb db) => Run(db, $"""INSERT INTO "{Name}" ("{Name}") VALUES ('delete-all')""");

    /// <returns>Id of the last row that there is; 0 where there is none.</returns>
    public int LastId(CorpusDb db) => (int)Run(db, $"""SELECT coalesce(max("Id"), 0) FROM "{Source}" """);

    /// <summary>Changes whenever somebody writes over another connection.</summary>
    public static long Version(CorpusDb db) => Run(db, "PRAGMA data_version");

    /// <summary>Puts a segment in the place of all rows of its ids, in the transaction that is open.</summary>
    /// <param name="after">The id before the first.</param>
    public void Replace(CorpusDb db, int after, int last, Segment segment)
    {
        Run(db, $"""DELETE FROM "{Name}" WHERE rowid > {after} AND rowid <= {last}""");
        Add(db, segment);
    }

    /// <summary>Adds a segment of rows that are not in the index, in the transaction that is open.</summary>
    public void Add(CorpusDb db, Segment segment)
    {
        if (segment.Rows.Count == 0)
            return;
        Run(db, $"""INSERT INTO "{Name}" ("{Name}") VALUES ('flush')""");
        new SegmentStore(db, Name).Add(segment);
        // Whatever FTS5 has in its memory it forgets when it is rolled back to a savepoint.
        Run(db, """SAVEPOINT "Forget"; ROLLBACK TO "Forget"; RELEASE "Forget" """);
    }

    /// <summary>Takes out what is gone of the rows after one.</summary>
    public void DeleteGone(CorpusDb db, int after) => Run(db, $"""DELETE FROM "{Name}" WHERE rowid > {after} AND rowid NOT IN (SELECT "Id" FROM "{Source}")""");

    /// <summary>Merges what the portions left into one, step by step: then the index is at its smallest, and searched quickest.</summary>
    public void Merge(CorpusDb db, CancellationToken ct)
    {
        // A negative number begins.
        MergeStep(db, -MergedPages);
        MergeNew(db, ct);
    }

    /// <summary>Merges the segments that came since the last time into one, step by step, and goes on with what was begun.</summary>
    public void MergeNew(CorpusDb db, CancellationToken ct)
    {
        while (MergeStep(db, MergedPages))
            ct.ThrowIfCancellationRequested();
    }

    /// <summary>Merges as FTS5 does by itself when it has written a segment: once there are eight of about one size (0037_eight_segments_to_a_merge.sql), and not all at once.</summary>
    /// <param name="written">Pages of the segment that came.</param>
    public void KeepMerged(CorpusDb db, int written) => MergeStep(db, written * Levels);

    /// <returns>False where there was nothing to merge: FTS5 counts at least two changes for a step that did something.</returns>
    private bool MergeStep(CorpusDb db, int pages)
    {
        var before = Run(db, "SELECT total_changes()");
        return Run(db, $"""INSERT INTO "{Name}" ("{Name}", rank) VALUES ('merge', {pages}); SELECT total_changes()""") - before >= 2;
    }

    /// <returns>The number that the last statement selects; 0 where it selects none.</returns>
    private static long Run(CorpusDb db, string sql)
    {
        using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
