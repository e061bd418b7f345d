using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Search;

namespace NewsCorpus.Data;

/// <summary>Makes the database ready: folder, files, schema, search index; and smaller, where somebody asks for that.</summary>
public sealed class CorpusDatabase(IDbContextFactory<CorpusDb> contexts, CorpusFolder folder, Originals originals, ISearchIndexBuilder index, RunLeases leases)
{
    /// <summary>Runs every schema script that has not run here yet. Safe when several processes start at once: the first one does it.</summary>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="SqliteException">The file is no database, or is locked for longer than the command timeout (30 s).</exception>
    public async Task PrepareAsync(CancellationToken ct)
    {
        Directory.CreateDirectory(folder.Path);
        originals.Prepare();
        await using var db = await contexts.CreateDbContextAsync(ct);
        // Write-ahead logging lets readers go on while a page is being written; the setting stays with the file.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'", ct);
        // SQLite begins immediately with the write lock, so a second process waits here and then finds nothing left to do.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlRawAsync("""CREATE TABLE IF NOT EXISTS "SchemaScript" ("Name" TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID""", ct);
        var done = await db.Database.SqlQueryRaw<string>("""SELECT "Name" AS "Value" FROM "SchemaScript" """).ToListAsync(ct);
        foreach (var script in SchemaScripts.Sqlite.Where(s => !done.Contains(s.Name)))
        {
            await RunAsync(db, script, ct);
        }
        await transaction.CommitAsync(ct);
        await index.BringUpToDateAsync(ct);
    }

    /// <summary>Gives back to the disk what deleted rows and earlier schemas left in the file. Those who write wait meanwhile, those who read do not.</summary>
    /// <returns>Bytes that the file is smaller by.</returns>
    /// <exception cref="RunRefusedException">A run is going on.</exception>
    public Task<long> CompactAsync(CancellationToken ct) => leases.AloneAsync(
        async alone =>
        {
            await using var db = await contexts.CreateDbContextAsync(alone);
            var before = await SizeAsync(db, alone);
            await db.Database.ExecuteSqlRawAsync("VACUUM", alone);
            return before - await SizeAsync(db, alone);
        },
        ct);

    /// <summary>Of the file, with nothing left in the write-ahead log.</summary>
    private async Task<long> SizeAsync(CorpusDb db, CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
        return new FileInfo(folder.Database).Length;
    }

    private static async Task RunAsync(CorpusDb db, SchemaScript script, CancellationToken ct)
    {
        // A command of its own: ExecuteSqlRaw would read braces in a script as parameters.
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(db.Database.CurrentTransaction!);
        command.CommandText = script.Sql;
        await command.ExecuteNonQueryAsync(ct);
        await db.Database.ExecuteSqlAsync($"INSERT INTO \"SchemaScript\" VALUES ({script.Name})", ct);
    }
}
