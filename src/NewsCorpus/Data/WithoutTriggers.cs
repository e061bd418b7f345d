using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using static SQLitePCL.raw;

namespace NewsCorpus.Data;

/// <summary>
/// Until it is disposed of, statements over a connection fire no triggers, and the caller does what those would. A statement with triggers has a savepoint of its
/// own, and at each of them FTS5 writes what it has in memory as a segment of its index: one for each row instead of one for each transaction.
/// </summary>
internal sealed class WithoutTriggers : IDisposable
{
    private readonly sqlite3 _database;

    /// <param name="db">Its connection is open.</param>
    public WithoutTriggers(CorpusDb db)
    {
        _database = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        Set(0);
    }

    public void Dispose() => Set(1);

    /// <summary>SQLite prepares every statement of the connection anew, with triggers or without, when it is run next.</summary>
    private void Set(int areOn) => SqliteException.ThrowExceptionForRC(sqlite3_db_config(_database, SQLITE_DBCONFIG_ENABLE_TRIGGER, areOn, out _), _database);
}
