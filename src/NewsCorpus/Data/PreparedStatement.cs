using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using static SQLitePCL.raw;

namespace NewsCorpus.Data;

/// <summary>A statement that ingestion runs by the million: straight to SQLite, because parameters and readers of ADO.NET cost more than a row.</summary>
/// <remarks>For one transaction of one connection: made after it was opened, disposed of before it is closed.</remarks>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <param name="sql">Its parameters have no names.</param>
    public PreparedStatement(CorpusDb db, string sql)
    {
        _database = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        SqliteException.ThrowExceptionForRC(sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    public RowParameters Parameters => new(_database, _statement);

    /// <summary>The key of the row that was inserted; without meaning where none was.</summary>
    public int Run()
    {
        sqlite3_step(_statement);
        SqliteException.ThrowExceptionForRC(sqlite3_reset(_statement), _database); // says what was wrong with the step
        return (int)sqlite3_last_insert_rowid(_database);
    }

    /// <summary>Steps to the next row. After the last one it can be run again, with other parameters.</summary>
    /// <returns>False where there is none.</returns>
    public bool Next()
    {
        if (sqlite3_step(_statement) == SQLITE_ROW) return true;
        SqliteException.ThrowExceptionForRC(sqlite3_reset(_statement), _database);
        return false;
    }

    /// <param name="column">Of the row, from 0.</param>
    public int Number(int column = 0) => sqlite3_column_int(_statement, column);

    /// <summary>The first column of the row, until the next step.</summary>
    public ReadOnlySpan<byte> Bytes() => sqlite3_column_blob(_statement, 0);

    public void Dispose() => _statement.Dispose();
}
