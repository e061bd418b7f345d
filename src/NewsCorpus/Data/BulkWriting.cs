using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Data;

/// <summary>Settings of a connection over which much is written at once.</summary>
internal static class BulkWriting
{
    /// <summary>
    /// 64 MB of cache, because what is written belongs all over the tables; the log goes into the database every 64 MB instead of with every transaction; and a
    /// commit does not wait for the disk: where the power fails, whole transactions at the end are missing. All stays with the connection, which the pool gives
    /// back to the next one.
    /// </summary>
    public static async Task PrepareAsync(CorpusDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16384; PRAGMA synchronous = normal", ct);
    }
}
