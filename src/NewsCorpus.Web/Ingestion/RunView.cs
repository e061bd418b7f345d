using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Ingestion;

/// <summary>A run as its page shows it: the row, and what is newer than the row where the run goes on in this process.</summary>
/// <param name="Now">Null where the run is over, or another process executes it.</param>
public sealed record RunView(Run Run, RunSnapshot? Now, DateTimeOffset Time)
{
    public bool IsRunning => Run.State == RunState.Running;

    public IReadOnlyDictionary<PageOutcome, long> Counts => Now?.Outcomes ?? Run.Counts;

    public long Done => Counts.Values.Sum();

    public TimeSpan Duration => (Run.EndedAt ?? Time) - Run.StartedAt;

    /// <summary>Pages a second: of late while it runs here, else over all of its time.</summary>
    public double Rate => Now?.Rate ?? Done / Math.Max(1, Duration.TotalSeconds);
}
