using System.Collections.Concurrent;
using NewsCorpus.Search.Sqlite.Native;

namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>In how many articles a phrase stands: counting takes as long as looking for it, so what was counted is kept.</summary>
internal sealed unsafe class PhraseFrequencies
{
    /// <summary>A share of the articles changes little while the corpus grows by less than a tenth.</summary>
    private const double StaleGrowth = 1.1;

    /// <summary>Some 10 MB; then everything is counted anew.</summary>
    private const int MostKept = 100_000;

    private readonly ConcurrentDictionary<string, (int Articles, int Of)> _counted = new(StringComparer.Ordinal);

    /// <param name="key">The phrase; see <see cref="MatchPhrase.Key"/>.</param>
    /// <param name="number">Its number in the query that is running.</param>
    /// <param name="articles">How many there are.</param>
    public double ShareOf(string key, int number, int articles, Fts5Extension* match, nint cursor)
    {
        if (!_counted.TryGetValue(key, out var counted) || articles > StaleGrowth * counted.Of || counted.Of > StaleGrowth * articles)
        {
            if (_counted.Count >= MostKept)
                _counted.Clear();
            var count = 0;
            _ = match->QueryPhrase(cursor, number, &count, &Count);
            _counted[key] = counted = (count, articles);
        }
        return (double)counted.Articles / Math.Max(1, counted.Of);
    }

    [System.Runtime.InteropServices.UnmanagedCallersOnly(CallConvs = [typeof(System.Runtime.CompilerServices.CallConvCdecl)])]
    private static int Count(Fts5Extension* match, nint cursor, void* count)
    {
        ++*(int*)count;
        return 0;
    }
}
