using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Benchmarks.Measuring;

/// <summary>How long batches take at each station of ingestion, by the clock, while the object lives.</summary>
internal sealed class StationTimes : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _milliseconds = [];

    public StationTimes()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == IngestionTelemetry.Name && instrument is Histogram<double>) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) => _milliseconds.GetOrAdd($"{tags[0].Value}", _ => []).Add(seconds * 1000));
        _listener.Start();
    }

    public void AddTo(Figures figures, string name)
    {
        foreach (var station in _milliseconds.OrderBy(s => s.Key, StringComparer.Ordinal)) figures.Add($"{name}, {station.Key}", "ms a batch", station.Value);
    }

    public void Dispose() => _listener.Dispose();
}
