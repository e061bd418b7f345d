using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace NewsCorpus.Data;

/// <summary>
/// How somebody waits who finds the database locked: by looking every millisecond. SQLite by itself soon looks only every tenth of a second, and
/// hardly ever meets the moment between two batches of a run.
/// </summary>
internal static unsafe partial class LockWaiting
{
    /// <summary>For as long as a command may take by default (30 s), or a little longer.</summary>
    public static void Register(SqliteConnection connection) =>
        SqliteException.ThrowExceptionForRC(SetHandler(connection.Handle!.DangerousGetHandle(), &Wait, connection.DefaultTimeout * 1000), connection.Handle);

    /// <returns>0 where it is not to be tried again.</returns>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Wait(nint mostTimes, int times)
    {
        if (times >= mostTimes) return 0;
        Thread.Sleep(1);
        return 1;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_busy_handler")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static partial int SetHandler(nint database, delegate* unmanaged[Cdecl]<nint, int, int> handler, nint context);
}
