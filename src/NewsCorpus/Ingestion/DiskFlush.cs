using System.Runtime.InteropServices;

namespace NewsCorpus.Ingestion;

/// <summary>Sees to it that files are on the disk and not only on their way to it.</summary>
internal static partial class DiskFlush
{
    /// <summary>
    /// Brings files that were just written, all of one folder, to the disk. On Linux by one call for the whole file system: flushing each of
    /// 256 small files takes a hundred times as long, because each waits for the journal.
    /// </summary>
    public static void All(IReadOnlyList<string> files)
    {
        if (files is []) return;
        using var last = File.OpenHandle(files[^1], FileMode.Open, FileAccess.ReadWrite);
        if (OperatingSystem.IsLinux() && SyncFileSystem(last.DangerousGetHandle().ToInt32()) == 0) return;
        foreach (var path in files)
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(file);
        }
    }

    [LibraryImport("libc", EntryPoint = "syncfs")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFileSystem(int fileDescriptor);
}
