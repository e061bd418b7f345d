using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Search.Sqlite;

/// <summary>One moment of the database, whatever is written meanwhile.</summary>
internal static class Snapshot
{
    /// <summary>Lasts until it is disposed of. Deferred: it takes no lock that a writer would wait for.</summary>
    public static async Task<SqliteTransaction> BeginAsync(CorpusDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var snapshot = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(snapshot, ct);
        return snapshot;
    }
}
