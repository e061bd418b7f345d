using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>The pages as they came: each under its SHA-256, written once, never changed. They lie in a SQLite file of their own, beside the database.</summary>
/// <remarks>
/// A file for each of them took half of the time of a run, and a folder of a million small files is a burden to every tool. They are packed, because what a run waits
/// for past some hundred thousand pages is the disk.
/// </remarks>
public sealed class Originals(CorpusFolder folder)
{
    /// <summary>
    /// Bytes of a database page. The index of hashes has its pages all over the file, and each original writes another one: at 32 KB those were twice what the
    /// originals are.
    /// </summary>
    private const int PageSize = 4096;

    /// <summary>Database pages that the log may have before it goes into the database, 64 MB: pages that many batches write go there once.</summary>
    private const int LogPages = 16384;

    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = folder.Originals }.ToString();

    // Workers would wait for each other inside SQLite, but by sleeping much longer than a batch takes.
    private readonly Lock _keeping = new();

    /// <summary>Lower-case hexadecimal SHA-256, the name of a page.</summary>
    public static string NameOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>True for what <see cref="NameOf"/> gives: nothing else may become part of a path.</summary>
    public static bool IsName(string text) => text.Length == 2 * SHA256.HashSizeInBytes && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Makes the file where there is none. Safe when several processes start at once.</summary>
    public void Prepare()
    {
        using var connection = Open();
        Run(connection, $"PRAGMA page_size = {PageSize}; PRAGMA journal_mode = 'wal'");
        using var transaction = connection.BeginTransaction();
        Run(connection, """CREATE TABLE IF NOT EXISTS "Originals" ("Sha256" BLOB NOT NULL UNIQUE, "Bytes" BLOB NOT NULL)""");
        // The length of what is packed in Bytes; null where they are as they came, as all were once.
        if (Run(connection, """SELECT count(*) FROM pragma_table_info('Originals') WHERE name = 'Length'""") is 0L)
            Run(connection, """ALTER TABLE "Originals" ADD COLUMN "Length" INTEGER""");
        transaction.Commit();
    }

    /// <summary>Keeps pages under their names; does nothing with those that are kept already. All are there, or none; once this returns, also when the power fails.</summary>
    public void Keep(IReadOnlyCollection<(string Sha256, byte[] Bytes)> pages)
    {
        if (pages.Count == 0) return;
        var packed = pages.Select(page => (page.Sha256, page.Bytes.Length, Bytes: Packing.Pack(page.Bytes))).ToList();
        lock (_keeping)
        {
            using var connection = Open();
            Run(connection, $"PRAGMA wal_autocheckpoint = {LogPages}");
            using var transaction = connection.BeginTransaction();
            using var insert = Command(connection, """INSERT OR IGNORE INTO "Originals" ("Sha256", "Bytes", "Length") VALUES ($sha256, $bytes, $length)""", "");
            var (kept, unpacked) = (insert.Parameters.Add("$bytes", SqliteType.Blob), insert.Parameters.Add("$length", SqliteType.Integer));
            foreach (var (sha256, length, bytes) in packed)
            {
                (insert.Parameters[0].Value, kept.Value, unpacked.Value) = (Convert.FromHexString(sha256), bytes, length);
                insert.ExecuteNonQuery();
            }
            transaction.Commit();
        }
    }

    /// <summary>The bytes as they came; null where they are not kept.</summary>
    public byte[]? Find(string sha256)
    {
        using var connection = Open();
        using var select = Command(connection, """SELECT "Bytes", "Length" FROM "Originals" WHERE "Sha256" = $sha256""", sha256);
        using var row = select.ExecuteReader();
        if (!row.Read()) return File.Exists(FileOf(sha256)) ? File.ReadAllBytes(FileOf(sha256)) : null;
        var bytes = row.GetFieldValue<byte[]>(0);
        // What is damaged is not under its hash, as it is.
        return row.IsDBNull(1) ? bytes : Packing.Unpack(bytes, row.GetInt32(1)) ?? bytes;
    }

    /// <summary>A stored page as a run is handed it.</summary>
    public SourcePage Read(string sha256, string name, PageContext context) =>
        Find(sha256) is { } bytes ? new(name, name, bytes, context, null) : new(name, name, [], context, PageOutcome.NotFound);

    /// <summary>Takes damaged bytes away, so that the page can be kept anew.</summary>
    public void Remove(string sha256)
    {
        using var connection = Open();
        using var delete = Command(connection, """DELETE FROM "Originals" WHERE "Sha256" = $sha256""", sha256);
        delete.ExecuteNonQuery();
        if (File.Exists(FileOf(sha256))) File.Delete(FileOf(sha256));
    }

    /// <returns>What the last statement selects.</returns>
    private static object? Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, string sha256)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$sha256", Convert.FromHexString(sha256));
        return command;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    // Corpora that were begun earlier hold pages as files.
    private string FileOf(string sha256) => Path.Combine(folder.OriginalFiles, sha256[..2], sha256);
}
