using System.Collections.Concurrent;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>
/// What parts of queries found, kept in memory for whoever asks for the same word next: FTS5 needs up to a microsecond for each article, walking a list a small part of it.
/// Only what a word finds is kept, never an answer; it holds for one moment of the database.
/// </summary>
internal sealed class KeptMatches
{
    /// <summary>Of the memory that the program may use, half for what was asked for lately and half for what was before.</summary>
    private static readonly long MostBytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 16;

    private readonly Lock _turning = new();
    private ConcurrentDictionary<string, Kept> _late = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Kept> _before = new(StringComparer.Ordinal);
    private long _bytes;

    /// <param name="part">A match of one part.</param>
    /// <param name="version">The moment of the reader.</param>
    public PartMatches Of(Match part, long version, IndexReader reader, CancellationToken ct)
    {
        if (_late.TryGetValue(part.Expression, out var kept) && kept.Version == version)
            return kept.Matches;
        if (!_before.TryGetValue(part.Expression, out kept) || kept.Version != version)
            kept = new(version, reader.Matches(part, ct));
        Keep(part.Expression, kept);
        return kept.Matches;
    }

    private void Keep(string expression, Kept kept)
    {
        lock (_turning)
        {
            if (_bytes > MostBytes / 2)
                (_before, _late, _bytes) = (_late, new(StringComparer.Ordinal), 0);
            _late[expression] = kept;
            _bytes += kept.Matches.Bytes;
        }
    }

    private sealed record Kept(long Version, PartMatches Matches);
}
