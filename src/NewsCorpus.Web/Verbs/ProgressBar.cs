using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Verbs;

/// <summary>A run on one line of the terminal, drawn over itself.</summary>
internal sealed class ProgressBar(RunProgress progress, TextWriter terminal)
{
    private const int Cells = 30;

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private long _drawn;

    /// <summary>Does nothing where it was drawn a moment ago.</summary>
    public void Draw()
    {
        if (_drawn != 0 && Stopwatch.GetElapsedTime(_drawn) < Step) return;
        _drawn = Stopwatch.GetTimestamp();
        Write(LineOf(progress.Snapshot));
    }

    public void Clear() => Write("");

    /// <summary>"[████······] 40 of 100 pages, 2,000 a second, 0:30 left"; without bar and time where the total is not known.</summary>
    public static string LineOf(RunSnapshot run)
    {
        var rate = string.Create(CultureInfo.InvariantCulture, $"{run.Rate:#,0} a second");
        if (run.Total is not { } total || total < run.Done) return string.Create(CultureInfo.InvariantCulture, $"{run.Done:#,0} pages, {rate}");
        var full = total == 0 ? Cells : (int)(Cells * run.Done / total);
        var left = run.Left is { } time ? string.Create(CultureInfo.InvariantCulture, $", {(int)time.TotalMinutes}:{time.Seconds:00} left") : "";
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('█', full)}{new string('·', Cells - full)}] {run.Done:#,0} of {total:#,0} pages, {rate}{left}");
    }

    // ESC [2K empties the line, whatever stood on it.
    private void Write(string line) => terminal.Write($"\r\e[2K{line}");
}
