using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsCorpus.Ingestion;

/// <summary>Lets whoever reads have the processor before whoever ingests. Where nobody reads, a run is as quick as ever.</summary>
public static partial class GivingWay
{
    /// <summary>0 is usual, 19 the least: where both want one core, a reader gets nine times as much of it as a run.</summary>
    private const int Niceness = 10;

    /// <summary>PRIO_PROCESS: Linux takes it for a thread, against POSIX.</summary>
    private const int OneThread = 0;

    private const int TheCaller = 0;

    /// <summary>This process: its threads and those that they will start.</summary>
    public static void InThisProcess()
    {
        if (OperatingSystem.IsLinux())
        {
            foreach (var thread in Directory.EnumerateDirectories("/proc/self/task"))
                GiveWay(int.Parse(Path.GetFileName(thread), CultureInfo.InvariantCulture));
            return;
        }
        using var process = Process.GetCurrentProcess();
        process.PriorityClass = ProcessPriorityClass.BelowNormal;
    }

    /// <summary>The calling thread for as long as it lives, and those that it will start. Only Linux knows such a thing.</summary>
    public static void InThisThread()
    {
        if (OperatingSystem.IsLinux())
            GiveWay(TheCaller);
    }

    // Where it is refused, or a thread has just ended, all stays as it was.
    private static void GiveWay(int thread) => _ = SetPriority(OneThread, thread, Niceness);

    [LibraryImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetPriority(int which, int who, int niceness);
}
