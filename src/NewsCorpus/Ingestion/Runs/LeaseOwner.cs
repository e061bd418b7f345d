using System.Globalization;

namespace NewsCorpus.Ingestion.Runs;

/// <summary>Who holds a lease: a machine, a process on it, and one run in that process.</summary>
internal sealed record LeaseOwner(string Machine, int Process, long StartedAt, string Run)
{
    private static readonly long ThisStart = System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime().Ticks;

    // The start of another process is computed from clock ticks and comes out a little different each time.
    private static readonly long Tolerance = TimeSpan.FromSeconds(5).Ticks;

    /// <summary>A new run in this process.</summary>
    public static LeaseOwner New() => new(Environment.MachineName, Environment.ProcessId, ThisStart, Guid.NewGuid().ToString("N"));

    /// <summary>Null where the text names nobody.</summary>
    public static LeaseOwner? Parse(string text) =>
        text.Split('/') is [var machine, var process, var start, var run]
        && int.TryParse(process, CultureInfo.InvariantCulture, out var id) && long.TryParse(start, CultureInfo.InvariantCulture, out var ticks)
            ? new(machine, id, ticks, run) : null;

    /// <summary>True where it is certain that the process has ended: killed, or its computer restarted. Of other machines nothing is certain.</summary>
    public bool IsGone()
    {
        if (Machine != Environment.MachineName) return false;
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(Process);
            return Math.Abs(process.StartTime.ToUniversalTime().Ticks - StartedAt) > Tolerance;
        }
        catch (ArgumentException)
        {
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false; // it is just ending, or belongs to somebody else: the lease will expire
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Machine}/{Process}/{StartedAt}/{Run}");
}
