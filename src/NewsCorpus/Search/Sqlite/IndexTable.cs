using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace NewsCorpus.Search.Sqlite;

/// <summary>One full-text table of the index, and where its rows come from.</summary>
/// <param name="Name">Of the table.</param>
/// <param name="Source">Table of what is indexed; "Id" is the row's id in the index.</param>
/// <param name="Words">Selects "Id", title and text of all that is indexed, ready for the table.</param>
/// <param name="Rows">The same as they are written.</param>
internal sealed record IndexTable(string Name, string Source, string Words, Func<CorpusDb, IQueryable<IndexedRow>> Rows)
{
    /// <summary>Database pages that are merged in one step: 2 MB.</summary>
    private const int MergedPages = 500;

    public static IndexTable Articles { get; } = new(
        "ArticleIndex", "Articles",
        """SELECT "Id", fts5_locale("Language", "Title"), fts5_locale("Language", "Text") FROM "Articles" """,
        db => db.Articles.Select(a => new IndexedRow { Id = a.Id, Language = a.Language, Title = a.Title, Text = a.Text }));

    public static IndexTable Quotes { get; } = new(
        "QuoteIndex", "Quotes",
        """SELECT "Id", "Title", "Text" FROM "QuoteWords" """,
        db => db.Quotes.Select(q => new IndexedRow { Id = q.Id, Language = q.Article.Language, Title = "", Text = q.Text }));

    /// <summary>Takes everything out, also out of a table that cannot be read.</summary>
    public void Empty(CorpusDb db) => Run(db, $"""INSERT INTO "{Name}" ("{Name}") VALUES ('delete-all')""");

    /// <returns>Id of the last row that there is; 0 where there is none.</returns>
    public int LastId(CorpusDb db) => (int)Run(db, $"""SELECT coalesce(max("Id"), 0) FROM "{Source}" """);

    /// <summary>Indexes rows anew.</summary>
    /// <param name="after">The id before the first. What was between is in the index still, and goes.</param>
    public void Index(CorpusDb db, int after, int last)
    {
        Run(db, $"""DELETE FROM "{Name}" WHERE rowid > {after} AND rowid <= {last}""");
        Run(db, $"""INSERT INTO "{Name}" (rowid, "Title", "Text") {Words} WHERE "Id" > {after} AND "Id" <= {last}""");
    }

    /// <summary>Takes out what is gone of the rows after one.</summary>
    public void DeleteGone(CorpusDb db, int after) => Run(db, $"""DELETE FROM "{Name}" WHERE rowid > {after} AND rowid NOT IN (SELECT "Id" FROM "{Source}")""");

    /// <summary>Merges what the portions left into one, step by step: then the index is at its smallest, and searched quickest.</summary>
    public void Merge(CorpusDb db, CancellationToken ct)
    {
        // A negative number begins; positive ones go on. FTS5 counts at least two changes for a step that did something.
        var (pages, before, after) = (-MergedPages, 0L, 2L);
        while (after - before >= 2)
        {
            ct.ThrowIfCancellationRequested();
            before = Run(db, "SELECT total_changes()");
            after = Run(db, $"""INSERT INTO "{Name}" ("{Name}", rank) VALUES ('merge', {pages}); SELECT total_changes()""");
            pages = MergedPages;
        }
    }

    /// <summary>Without async methods: those of SQLite wait all the same, and <see cref="CutTexts"/> are one thread's.</summary>
    /// <returns>The number that the last statement selects; 0 where it selects none.</returns>
    private static long Run(CorpusDb db, string sql)
    {
        using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}

/// <summary>What is indexed of an article or a quote.</summary>
internal sealed record IndexedRow
{
    public int Id { get; init; }

    /// <summary>ISO 639-1 code.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }
}
