using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace NewsCorpus;

/// <summary>
/// Laws are tried on cases made at random: on the same ones each time, so that a change is judged by itself alone. With NEWSCORPUS_LAWS=N in the
/// environment on other ones each time, N times as many: whoever finds a broken law that way adds its case to the tests.
/// </summary>
internal static class Laws
{
    private static readonly int? Times = int.TryParse(Environment.GetEnvironmentVariable("NEWSCORPUS_LAWS"), out var times) ? times : null;

    /// <summary>Where the cases of every day begin; any number would do, and the second must be odd.</summary>
    private static Rnd EveryDay => new(20190514, 20210519);

    public static void MustHold(this Property law, int cases = 100) => Check.One(
        Times is { } times
            ? Config.QuickThrowOnFailure.WithMaxTest(cases * times)
            : Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(new Replay(EveryDay, FSharpOption<int>.None)),
        law);

    public static IEnumerable<T> Some<T>(this Gen<T> cases, int count)
    {
        const int Size = 50; // FsCheck's own: lists have up to so many members
        return Times is { } times ? cases.Sample(count * times, Size) : cases.Sample(count, EveryDay, Size);
    }
}
