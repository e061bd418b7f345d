using Microsoft.Data.Sqlite;

namespace NewsCorpus.Data;

/// <summary>
/// Takes the write-ahead log into the database while somebody writes much, over a connection and on a thread of its own, so that the one that writes does not wait for the disk.
/// It neither waits for others nor do they wait for it.
/// </summary>
internal sealed class LogCheckpoints : IAsyncDisposable
{
    /// <summary>From one checkpoint to the next. Ten a second wrote half as much again, because many pages are in several batches; whoever commits does at most a second of them itself.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>In the end, for those who read just then.</summary>
    private const int LongestWaitInSeconds = 1;

    private readonly SqliteConnection _connection;
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _working;

    /// <param name="database">Its connection string.</param>
    public LogCheckpoints(string database)
    {
        _connection = new(new SqliteConnectionStringBuilder(database) { Pooling = false, DefaultTimeout = LongestWaitInSeconds }.ToString());
        _connection.Open();
        LockWaiting.Register(_connection);
        _working = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>In the end nothing is left of the log, unless somebody reads it for long.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _working;
        Checkpoint("TRUNCATE");
        await _connection.DisposeAsync();
        _ended.Dispose();
    }

    private void Work()
    {
        while (!_ended.Token.WaitHandle.WaitOne(Pause)) Checkpoint("PASSIVE");
    }

    private void Checkpoint(string mode)
    {
        try
        {
            using var command = _connection.CreateCommand();
            command.CommandText = $"PRAGMA wal_checkpoint({mode})";
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // On a full disk, say: all stays in the log, and whoever writes finds it out.
        }
    }
}
