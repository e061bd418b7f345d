using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NewsCorpus.Linking;

namespace NewsCorpus.Data;

/// <summary>Somebody writes much at once: over one connection from the first transaction to the last, because what that has read it need not read again, and with the log taken into the database beside.</summary>
internal sealed class BulkWriting : IAsyncDisposable
{
    /// <summary>
    /// 64 MB of cache, because what is written belongs all over the tables; and a commit does not wait for the disk: where the power fails, whole transactions at
    /// the end are missing. A commit that finds 256 MB in the log takes what is left of it into the database itself, so that the log begins anew.
    /// What a statement would take back by itself is kept in memory: it was a tenth of all writes, to a file of its own.
    /// </summary>
    private const string Settings = "PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 65536; PRAGMA synchronous = normal; PRAGMA temp_store = memory";

    /// <summary>Between two transactions, for whoever else waits to write (<see cref="LockWaiting"/>): a fiftieth of a batch's time.</summary>
    private static readonly TimeSpan Gap = TimeSpan.FromMilliseconds(2);

    private readonly LogCheckpoints _checkpoints;

    private BulkWriting(CorpusDb db) => (Db, Hashes, _checkpoints) = (db, LinkingHashes.Of(db), new(db.Database.GetConnectionString()!));

    /// <summary>Its connection is open.</summary>
    public CorpusDb Db { get; }

    /// <summary>Of that connection: they remember what the transactions before have read.</summary>
    public LinkingHashes Hashes { get; }

    public static async Task<BulkWriting> BeginAsync(IDbContextFactory<CorpusDb> contexts, CancellationToken ct)
    {
        var db = await contexts.CreateDbContextAsync(ct);
        try
        {
            db.Database.SetConnectionString(Unpooled(db.Database.GetConnectionString()!));
            await db.Database.OpenConnectionAsync(ct);
            await db.Database.ExecuteSqlRawAsync(Settings, ct);
            return new(db);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>Entities of the transaction before are forgotten: others may have changed them since, and it may have failed.</summary>
    public Task<IDbContextTransaction> BeginTransactionAsync(CancellationToken ct)
    {
        Db.ChangeTracker.Clear();
        Thread.Sleep(Gap); // not a delay: the threads of the pool are busy, and it would go on late
        return Db.Database.BeginTransactionAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        await _checkpoints.DisposeAsync();
        await Db.DisposeAsync();
    }

    /// <summary>Nobody gets the connection afterwards, with its cache.</summary>
    private static string Unpooled(string connection) => new SqliteConnectionStringBuilder(connection) { Pooling = false }.ToString();
}
