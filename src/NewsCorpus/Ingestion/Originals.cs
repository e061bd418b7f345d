using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>The pages as they came: each under its SHA-256, written once, never changed. They lie in a SQLite file of their own, beside the database.</summary>
/// <remarks>A file for each of them took half of the time of a run, and a folder of a million small files is a burden to every tool.</remarks>
public sealed class Originals(CorpusFolder folder)
{
    /// <summary>Bytes of a database page: one holds several usual pages, so that few run over and little is left empty.</summary>
    private const int PageSize = 32768;

    private readonly string _connection = new SqliteConnectionStringBuilder { DataSource = folder.Originals }.ToString();

    // Workers would wait for each other inside SQLite, but by sleeping much longer than a batch takes.
    private readonly Lock _keeping = new();

    /// <summary>Lower-case hexadecimal SHA-256, the name of a page.</summary>
    public static string NameOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>True for what <see cref="NameOf"/> gives: nothing else may become part of a path.</summary>
    public static bool IsName(string text) => text.Length == 2 * SHA256.HashSizeInBytes && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Makes the file where there is none.</summary>
    public void Prepare()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""PRAGMA page_size = {PageSize}; PRAGMA journal_mode = 'wal'; CREATE TABLE IF NOT EXISTS "Originals" ("Sha256" BLOB NOT NULL UNIQUE, "Bytes" BLOB NOT NULL)""";
        command.ExecuteNonQuery();
    }

    /// <summary>Keeps pages under their names; does nothing with those that are kept already. All are there, or none; once this returns, also when the power fails.</summary>
    public void Keep(IReadOnlyCollection<(string Sha256, byte[] Bytes)> pages)
    {
        if (pages.Count == 0) return;
        lock (_keeping)
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction();
            using var insert = Command(connection, """INSERT OR IGNORE INTO "Originals" ("Sha256", "Bytes") VALUES ($sha256, $bytes)""", "");
            var kept = insert.Parameters.Add("$bytes", SqliteType.Blob);
            foreach (var (sha256, bytes) in pages)
            {
                (insert.Parameters[0].Value, kept.Value) = (Convert.FromHexString(sha256), bytes);
                insert.ExecuteNonQuery();
            }
            transaction.Commit();
        }
    }

    /// <summary>The bytes as they came; null where they are not kept.</summary>
    public byte[]? Find(string sha256)
    {
        using var connection = Open();
        using var select = Command(connection, """SELECT "Bytes" FROM "Originals" WHERE "Sha256" = $sha256""", sha256);
        return select.ExecuteScalar() as byte[] ?? (File.Exists(FileOf(sha256)) ? File.ReadAllBytes(FileOf(sha256)) : null);
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
