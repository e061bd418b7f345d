using System.Diagnostics;

namespace NewsCorpus.Benchmarks.Measuring;

/// <summary>How many pages or articles a second a pure stage reads.</summary>
internal static class Throughput
{
    /// <summary>Measures one core, then several at once.</summary>
    /// <param name="name">"extract dumps".</param>
    /// <param name="things">"pages" or "articles".</param>
    /// <param name="sizes">Bytes of each.</param>
    /// <param name="read">Reads one by its number.</param>
    /// <param name="threads">1 for one core only.</param>
    public static void Measure(Figures figures, string name, string things, IReadOnlyList<long> sizes, Action<int> read, int threads)
    {
        OneCore(figures, name, things, sizes, read);
        if (threads == 1) return;
        var rounds = Round.Of(() => Parallel.For(0, sizes.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, read));
        figures.Add($"{name}, {threads} threads", $"{things}/s", rounds.Select(r => sizes.Count / r.Clock.TotalSeconds));
        figures.Add($"{name}, {threads} threads", "MB/s", rounds.Select(r => sizes.Sum() / 1e6 / r.Clock.TotalSeconds));
    }

    private static void OneCore(Figures figures, string name, string things, IReadOnlyList<long> sizes, Action<int> read)
    {
        var rounds = Round.Of(() =>
        {
            for (var i = 0; i < sizes.Count; i++) read(i);
        });
        figures.Add($"{name}, one core", $"{things}/s", rounds.Select(r => sizes.Count / r.Clock.TotalSeconds));
        figures.Add($"{name}, one core", "MB/s", rounds.Select(r => sizes.Sum() / 1e6 / r.Clock.TotalSeconds));
        figures.Add($"{name}, processor time", $"{things}/s", rounds.Select(r => sizes.Count / r.Processor.TotalSeconds));
        figures.Add($"{name}, allocations", "KB each", rounds.Select(r => r.Allocated / 1e3 / sizes.Count));
        figures.Add($"{name}, time of each", "µs", Enumerable.Range(0, sizes.Count).Select(i => Time(read, i)));
    }

    private static double Time(Action<int> read, int i)
    {
        var start = Stopwatch.GetTimestamp();
        read(i);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}
