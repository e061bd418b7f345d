using System.Diagnostics;

namespace NewsCorpus.Benchmarks.Measuring;

/// <summary>One pass over all the work.</summary>
/// <param name="Clock">Time by the clock.</param>
/// <param name="Processor">Time on any core, the collector's included: what other programs take of the machine is not in it.</param>
/// <param name="Allocated">Bytes.</param>
internal readonly record struct Round(TimeSpan Clock, TimeSpan Processor, long Allocated)
{
    /// <summary>Enough for the compiler's last tier and its profile.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <summary>Passes until they took this long and are at least <see cref="Fewest"/>.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(6);

    private const int Fewest = 5;

    public static IReadOnlyList<Round> Of(Action pass)
    {
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < WarmUp;) pass();
        List<Round> rounds = [];
        for (var all = Stopwatch.StartNew(); all.Elapsed < Enough || rounds.Count < Fewest;) rounds.Add(Measure(pass));
        return rounds;
    }

    public static Round Measure(Action pass)
    {
        GC.Collect();
        var (allocated, processor, clock) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        pass();
        return new(clock.Elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
