using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NewsCorpus.Ingestion;

/// <summary>What ingestion tells those who measure it: nothing happens where nobody listens.</summary>
public static class IngestionTelemetry
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Name = "NewsCorpus.Ingestion";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Pages = Meter.CreateCounter<long>("newscorpus.pages", "{page}", "Pages that a run is done with, by outcome.");

    private static readonly Histogram<double> BatchTime = Meter.CreateHistogram<double>("newscorpus.batch.duration", "s", "Time that a batch took, by station.");

    private static readonly ActivitySource Source = new(Name);

    internal static void Count(PageOutcome outcome) => Pages.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString()));

    /// <summary>A trace and a duration of one batch at one station, until it is disposed of.</summary>
    internal static IDisposable Measure(PageStage stage, int pages) => new Measured(stage, pages);

    /// <summary>A trace of one step of a station, until it is disposed of; null where nobody listens.</summary>
    internal static IDisposable? Step(string name) => Source.StartActivity(name);

    private sealed class Measured(PageStage stage, int pages) : IDisposable
    {
        private readonly Activity? _activity = Source.StartActivity(stage.ToString())?.SetTag("pages", pages);
        private readonly long _start = Stopwatch.GetTimestamp();

        public void Dispose()
        {
            BatchTime.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, new KeyValuePair<string, object?>("stage", stage.ToString()));
            _activity?.Dispose();
        }
    }
}
