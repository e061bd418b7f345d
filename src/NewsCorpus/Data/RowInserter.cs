using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using static SQLitePCL.raw;

namespace NewsCorpus.Data;

/// <summary>
/// Inserts rows of one entity by one prepared statement, made from the model: what ingestion writes by the million. Columns only: neither navigations
/// nor generated values other than the key are looked at. Straight to SQLite, because parameters and readers of ADO.NET cost more than the row itself.
/// </summary>
/// <remarks>For one transaction of one connection: made after it was opened, disposed of before it is closed.</remarks>
internal sealed class RowInserter<T> : IDisposable where T : class
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly Action<T, RowParameters> _bind;

    public RowInserter(CorpusDb db)
    {
        var binding = RowBinding<T>.Of(db.Model);
        _bind = binding.Bind;
        _database = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        SqliteException.ThrowExceptionForRC(sqlite3_prepare_v2(_database, binding.Sql, out _statement), _database);
    }

    /// <summary>The key that the database gave the row; without meaning where it gives none.</summary>
    public int Insert(T row)
    {
        _bind(row, new(_database, _statement));
        sqlite3_step(_statement);
        SqliteException.ThrowExceptionForRC(sqlite3_reset(_statement), _database); // says what was wrong with the step
        return (int)sqlite3_last_insert_rowid(_database);
    }

    public void Dispose() => _statement.Dispose();
}
