using System.Formats.Tar;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;
using NewsCorpus.Search.Sqlite.Native;

namespace NewsCorpus.Data;

/// <summary>The whole corpus as one tar file: the database as of one moment, and the originals of its pages. The site and a run may go on meanwhile.</summary>
public sealed class CorpusBackup(IDbContextFactory<CorpusDb> contexts, CorpusFolder folder, Originals originals)
{
    private const string Database = "newscorpus.db";

    private const string Pages = "originals/";

    /// <summary>Writes a backup and reads it again; a file that was not read again is never left under its name.</summary>
    /// <returns>Number of pages in it.</returns>
    /// <exception cref="IOException">The file is there already, an original is missing or damaged, or the disk is full.</exception>
    public async Task<long> WriteAsync(string file, CancellationToken ct)
    {
        if (File.Exists(file)) throw new IOException($"{file} exists already; a backup overwrites nothing.");
        var (unfinished, database) = ($"{file}.part", Path.Combine(folder.Path, $"backup-{Guid.NewGuid():N}.db"));
        try
        {
            await CopyDatabaseAsync(database, ct);
            var pages = await WriteAsync(unfinished, database, ct);
            await VerifyAsync(unfinished, pages, ct);
            File.Move(unfinished, file);
            return pages;
        }
        finally
        {
            File.Delete(database);
            File.Delete(unfinished);
        }
    }

    /// <summary>Unpacks a backup into an empty data folder. The database comes last: until then the folder holds no corpus.</summary>
    /// <returns>Number of pages in it.</returns>
    /// <exception cref="IOException">There is a corpus already, or the file is damaged.</exception>
    public static async Task<long> RestoreAsync(string file, CorpusFolder into, CancellationToken ct)
    {
        if (File.Exists(into.Database)) throw new IOException($"{into.Path} holds a corpus already; restore into an empty folder.");
        var (restored, database, batch) = (new Originals(into), $"{into.Database}.part", new List<(string Sha256, byte[] Bytes)>());
        Directory.CreateDirectory(into.Path);
        restored.Prepare();
        var pages = await ReadAsync(
            file,
            async stream => await CopyAsync(stream, database, ct),
            (sha256, bytes) =>
            {
                batch.Add((sha256, bytes));
                if (batch.Count < PageBatches.MostPages) return;
                restored.Keep(batch);
                batch.Clear();
            },
            ct);
        restored.Keep(batch);
        if (!File.Exists(database)) throw new IOException($"{file} holds no corpus.");
        await CheckDatabaseAsync(database, pages, ct);
        File.Move(database, into.Database);
        return pages;
    }

    private async Task CopyDatabaseAsync(string path, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {path}", ct);
    }

    private async Task<long> WriteAsync(string file, string database, CancellationToken ct)
    {
        await using var stream = new FileStream(file, FileMode.Create, FileAccess.Write);
        await using var tar = new TarWriter(stream, TarEntryFormat.Pax, leaveOpen: true);
        await tar.WriteEntryAsync(database, Database, ct);
        var pages = 0L;
        await foreach (var sha256 in PagesOfAsync(database, ct))
        {
            var original = originals.Find(sha256) ?? throw new IOException($"The original {sha256} is missing; newscorpus check says what else is.");
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, Pages + sha256) { DataStream = new MemoryStream(original) }, ct);
            pages++;
        }
        await stream.FlushAsync(ct);
        stream.Flush(flushToDisk: true);
        return pages;
    }

    private static async Task VerifyAsync(string file, long pages, CancellationToken ct)
    {
        var copy = $"{file}.db";
        try
        {
            var read = await ReadAsync(file, async stream => await CopyAsync(stream, copy, ct), (_, _) => { }, ct);
            if (read != pages) throw new IOException($"{file} holds {read} of {pages} pages.");
            await CheckDatabaseAsync(copy, pages, ct);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Reads a backup through; each original must have the hash that it is named by.</summary>
    private static async Task<long> ReadAsync(string file, Func<Stream, Task> database, Action<string, byte[]> original, CancellationToken ct)
    {
        await using var stream = File.OpenRead(file);
        await using var tar = new TarReader(stream);
        var pages = 0L;
        try
        {
            while (await tar.GetNextEntryAsync(copyData: false, ct) is { } entry)
            {
                if (entry.Name == Database) await database(entry.DataStream!);
                else if (entry.Name.StartsWith(Pages, StringComparison.Ordinal))
                {
                    var bytes = await BytesAsync(entry, ct);
                    // The name is checked by this, too: nothing but a hash is ever a path.
                    if (Originals.NameOf(bytes) != entry.Name[Pages.Length..]) throw new IOException($"{file} is damaged: {entry.Name} has other bytes than it was kept with.");
                    original(entry.Name[Pages.Length..], bytes);
                    pages++;
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new IOException($"{file} is damaged, or no backup.", e);
        }
        return pages;
    }

    private static async Task<byte[]> BytesAsync(TarEntry entry, CancellationToken ct)
    {
        var bytes = new byte[entry.Length];
        if (entry.DataStream is { } data) await data.ReadExactlyAsync(bytes, ct);
        return bytes;
    }

    private static async Task CopyAsync(Stream from, string to, CancellationToken ct)
    {
        await using var file = new FileStream(to, FileMode.Create, FileAccess.Write);
        await from.CopyToAsync(file, ct);
        file.Flush(flushToDisk: true);
    }

    private static async Task CheckDatabaseAsync(string path, long pages, CancellationToken ct)
    {
        await using var connection = await OpenAsync(path, ct);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT (SELECT group_concat(integrity_check) FROM pragma_integrity_check) || ' ' || (SELECT count(*) FROM "Pages")""";
        if (await command.ExecuteScalarAsync(ct) is not string said || said != $"ok {pages}") throw new IOException($"The database in the backup is damaged, or does not fit its {pages} pages.");
    }

    private static async IAsyncEnumerable<string> PagesOfAsync(string path, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await OpenAsync(path, ct);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Sha256" FROM "Pages" ORDER BY "Id" """;
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) yield return reader.GetString(0);
    }

    private static async Task<SqliteConnection> OpenAsync(string path, CancellationToken ct)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
        await connection.OpenAsync(ct);
        Fts5Registration.Register(connection);
        return connection;
    }
}
