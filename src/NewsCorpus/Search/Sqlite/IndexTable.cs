using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace NewsCorpus.Search.Sqlite;

/// <summary>One full-text table of the index, and where its rows come from.</summary>
/// <param name="Name">Of the table.</param>
/// <param name="Source">Table of what is indexed; "Id" is the row's id in the index.</param>
/// <param name="Words">Selects "Id", title and text of all that is indexed, ready for the table.</param>
internal sealed record IndexTable(string Name, string Source, string Words)
{
    /// <summary>Rows of a portion: a few tenths of a second, for which others who write wait.</summary>
    private const int Portion = 1000;

    /// <summary>Database pages that are merged in one step: 2 MB.</summary>
    private const int MergedPages = 500;

    public static IndexTable Articles { get; } = new(
        "ArticleIndex", "Articles", """SELECT "Id", fts5_locale("Language", "Title"), fts5_locale("Language", "Text") FROM "Articles" """);

    public static IndexTable Quotes { get; } = new("QuoteIndex", "Quotes", """SELECT "Id", "Title", "Text" FROM "QuoteWords" """);

    /// <summary>Takes everything out, also out of a table that cannot be read.</summary>
    public Task<long> EmptyAsync(CorpusDb db, CancellationToken ct) => RunAsync(db, $"""INSERT INTO "{Name}" ("{Name}") VALUES ('delete-all')""", ct);

    /// <summary>Indexes anew, a portion in a transaction, what was there at the beginning; what is written meanwhile is indexed as it is written.</summary>
    /// <returns>Number of rows that were there.</returns>
    public async Task<int> FillAsync(CorpusDb db, CancellationToken ct)
    {
        var (rows, done) = (0, 0L);
        var last = await RunAsync(db, $"""SELECT coalesce(max("Id"), 0) FROM "{Source}" """, ct);
        while (done < last)
        {
            var to = await RunAsync(db, $"""SELECT coalesce(max("Id"), {last}) FROM (SELECT "Id" FROM "{Source}" WHERE "Id" > {done} ORDER BY "Id" LIMIT {Portion})""", ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await RunAsync(db, $"""DELETE FROM "{Name}" WHERE rowid > {done} AND rowid <= {to}""", ct);
            rows += (int)await RunAsync(db, $"""INSERT INTO "{Name}" (rowid, "Title", "Text") {Words} WHERE "Id" > {done} AND "Id" <= {to}; SELECT changes()""", ct);
            await transaction.CommitAsync(ct);
            done = to;
        }
        await RunAsync(db, $"""DELETE FROM "{Name}" WHERE rowid > {last} AND rowid NOT IN (SELECT "Id" FROM "{Source}")""", ct);
        return rows;
    }

    /// <summary>Merges what the portions left into one, step by step: then the index is at its smallest, and searched quickest.</summary>
    public async Task MergeAsync(CorpusDb db, CancellationToken ct)
    {
        // A negative number begins; positive ones go on. FTS5 counts at least two changes for a step that did something.
        var (pages, before, after) = (-MergedPages, 0L, 2L);
        while (after - before >= 2)
        {
            before = await RunAsync(db, "SELECT total_changes()", ct);
            after = await RunAsync(db, $"""INSERT INTO "{Name}" ("{Name}", rank) VALUES ('merge', {pages}); SELECT total_changes()""", ct);
            pages = MergedPages;
        }
    }

    /// <returns>The number that the last statement selects; 0 where it selects none.</returns>
    private static async Task<long> RunAsync(CorpusDb db, string sql, CancellationToken ct)
    {
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
    }
}
