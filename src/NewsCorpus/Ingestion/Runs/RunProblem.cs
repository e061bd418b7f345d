using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static SQLitePCL.raw;

namespace NewsCorpus.Ingestion.Runs;

/// <summary>What errors mean for a run.</summary>
public static class RunProblem
{
    // ENOSPC and EDQUOT of POSIX, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows: the low word of HResult.
    private static readonly HashSet<int> FullDisk = [28, 122, 112, 39];

    /// <summary>True where the error is one page's. Of a full disk, a locked or a broken database every page would die in turn: the run ends instead.</summary>
    public static bool IsOfOnePage(Exception error) => error switch
    {
        OperationCanceledException or IOException or UnauthorizedAccessException => false,
        DbUpdateException { InnerException: { } inner } => IsOfOnePage(inner),
        SqliteException sqlite => sqlite.SqliteErrorCode is SQLITE_CONSTRAINT or SQLITE_MISMATCH or SQLITE_TOOBIG or SQLITE_ERROR,
        _ => true,
    };

    /// <summary>Why a run ended.</summary>
    public static RunStop Of(Exception error) => error switch
    {
        _ when IsFullDisk(error) => new(RunStopKind.DiskFull, ""),
        IOException or UnauthorizedAccessException => new(RunStopKind.File, MessageOf(error)),
        DbUpdateException { InnerException: { } inner } => Of(inner),
        SqliteException => new(RunStopKind.Database, MessageOf(error)),
        _ => new(RunStopKind.Program, MessageOf(error)),
    };

    /// <summary>The same as a sentence for the terminal.</summary>
    public static string SentenceOf(Exception error) => Of(error) switch
    {
        { Kind: RunStopKind.DiskFull } => "The disk is full. What was stored is whole; make room and start the run again, and it goes on.",
        { Kind: RunStopKind.File, Detail: var detail } => detail,
        { Kind: RunStopKind.Database, Detail: var detail } => $"The database in the data folder cannot be used: {detail}",
        { Detail: var detail } => $"The run ended because of an error in the program: {detail}",
    };

    private static string MessageOf(Exception error) => error.Message.ReplaceLineEndings(" ");

    /// <summary>True where there is no room for what was to be written.</summary>
    public static bool IsFullDisk(Exception error) => error switch
    {
        SqliteException { SqliteErrorCode: SQLITE_FULL } => true,
        IOException io => FullDisk.Contains(io.HResult & 0xFFFF),
        DbUpdateException { InnerException: { } inner } => IsFullDisk(inner),
        _ => false,
    };
}
