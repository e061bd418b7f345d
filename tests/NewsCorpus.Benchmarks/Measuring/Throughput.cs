using System.Diagnostics;

namespace NewsCorpus.Benchmarks.Measuring;

/// <summary>How many pages or articles a second a pure stage reads.</summary>
internal static class Throughput
{
    /// <summary>Measures one core, then several at once.</summary>
    /// <param name="name">"extract dumps".</param>
    /// <param name="things">"pages" or "articles".</param>
    /// <param name="files">Bytes of each.</param>
    /// <param name="read">Reads a file by its number and says how many things were in it.</param>
    /// <param name="threads">1 for one core only.</param>
    public static void Measure(Figures figures, string name, string things, IReadOnlyList<byte[]> files, Func<int, int> read, int threads)
    {
        var (count, megabytes) = (Enumerable.Range(0, files.Count).Sum(read), files.Sum(f => (long)f.Length) / 1e6);
        if (count == 0) return;
        var alone = Round.Of(() =>
        {
            for (var i = 0; i < files.Count; i++) read(i);
        });
        Add("one core", alone);
        figures.Add($"{name}, processor time", $"{things}/s", alone.Select(r => count / r.Processor.TotalSeconds));
        figures.Add($"{name}, allocations", "KB each", alone.Select(r => r.Allocated / 1e3 / count));
        figures.Add($"{name}, time of each", "µs", Enumerable.Range(0, files.Count).Select(i => Time(read, i)));
        if (threads > 1) Add($"{threads} threads", Round.Of(() => Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => read(i))));

        void Add(string how, IReadOnlyList<Round> rounds)
        {
            figures.Add($"{name}, {how}", $"{things}/s", rounds.Select(r => count / r.Clock.TotalSeconds));
            figures.Add($"{name}, {how}", "MB/s", rounds.Select(r => megabytes / r.Clock.TotalSeconds));
        }
    }

    // Of each thing in the file, where it holds several.
    private static double Time(Func<int, int> read, int i)
    {
        var start = Stopwatch.GetTimestamp();
        var things = read(i);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / Math.Max(1, things);
    }
}
