using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NewsCorpus.Data;

namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>Puts segments that were made outside the database into the tables behind a full-text table.</summary>
/// <param name="table">Name of the full-text table.</param>
internal sealed class SegmentStore(CorpusDb db, string table)
{
    /// <summary>Where FTS5 keeps how many rows there are and how many words in each column.</summary>
    private const int Totals = 1;

    /// <summary>Where it keeps the <see cref="IndexStructure"/>.</summary>
    private const int Structure = 10;

    /// <summary>A page's id is its number and, above 37 bits, that of its segment.</summary>
    private const int PageBits = 37;

    /// <summary>In the transaction that is open. The rows are not in the index.</summary>
    public void Add(Segment segment)
    {
        var structure = IndexStructure.Read(Block(Structure));
        var (id, origin) = (structure.NextSegment, structure.NextOrigin);
        Write("INSERT", "_data (id, block) VALUES (?, ?)", segment.Pages.Index(), (row, page) =>
        {
            row.Bind(1, ((long)id << PageBits) + page.Index + 1);
            row.Bind(2, page.Item);
        });
        Write("INSERT", "_idx (segid, term, pgno) VALUES (?, ?, ?)", segment.FirstTerms, (row, first) =>
        {
            row.Bind(1, id);
            row.Bind(2, first.Term);
            row.Bind(3, 2 * first.Page); // the lowest bit would say that there is a list by which rows are skipped
        });
        Write("INSERT", "_docsize (id, sz, origin) VALUES (?, ?, ?)", segment.Rows, (row, indexed) =>
        {
            row.Bind(1, indexed.Id);
            row.Bind(2, indexed.Words.Sizes);
            row.Bind(3, origin);
        });
        (int Id, byte[] Block)[] records = [(Structure, structure.With(segment.Pages.Count, segment.Rows.Count)), (Totals, NewTotals(Block(Totals), segment.Rows))];
        Write("REPLACE", "_data (id, block) VALUES (?, ?)", records, (row, record) =>
        {
            row.Bind(1, record.Id);
            row.Bind(2, record.Block);
        });
    }

    private byte[] Block(int id)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"""SELECT block FROM "{table}_data" WHERE id = {id}""";
        return (byte[])command.ExecuteScalar()!;
    }

    /// <param name="before">Empty where there was no row yet.</param>
    private static byte[] NewTotals(byte[] before, IReadOnlyList<SegmentRow> rows)
    {
        var (at, totals) = (0, new ByteList());
        foreach (var added in new long[] { rows.Count, rows.Sum(row => (long)row.Words.Text), rows.Sum(row => (long)row.Words.Title) })
            totals.AddNumber(added + (before.Length > 0 ? Varint.Read(before, ref at) : 0));
        return totals.Bytes.ToArray();
    }

    /// <param name="into">The end of the table's name, its columns, and a parameter for each.</param>
    private void Write<T>(string verb, string into, IEnumerable<T> rows, Action<RowParameters, T> bind)
    {
        using var statement = new PreparedStatement(db, $"{verb} INTO {table}{into}");
        foreach (var row in rows)
        {
            bind(statement.Parameters, row);
            statement.Run();
        }
    }
}
