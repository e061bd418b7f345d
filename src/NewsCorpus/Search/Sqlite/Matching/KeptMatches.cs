using System.Collections.Concurrent;
using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>
/// What parts of queries found, kept in memory for whoever asks for the same word next: reading a list takes many times as long as walking it.
/// Only what a word finds is kept, never an answer. It is of one moment of the database; at a later one the articles that changed are looked at again.
/// </summary>
internal sealed class KeptMatches
{
    /// <summary>Looking at so many by themselves takes about as long as reading a common word anew.</summary>
    private const int MostChanged = 200;

    /// <summary>Of the memory that the program may use, half for what was asked for lately and half for what was before.</summary>
    private static readonly long MostBytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 16;

    private readonly Lock _turning = new();
    private ConcurrentDictionary<string, Kept> _late = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Kept> _before = new(StringComparer.Ordinal);
    private long _bytes;

    /// <param name="part">A match of one part.</param>
    /// <param name="columns">The moment of the reader.</param>
    public PartMatches Of(Match part, ArticleColumns columns, IndexReader reader, CancellationToken ct)
    {
        if (_late.TryGetValue(part.Expression, out var kept) && kept.Version == columns.Version)
            return kept.Matches;
        if (kept is null)
            _before.TryGetValue(part.Expression, out kept);
        var matches = kept is null ? All(part, reader, ct) : Renewed(kept, part, columns, reader, ct);
        Keep(part.Expression, new(columns.Version, columns.LastArticle, reader.Pages.LastOrigin, matches));
        return matches;
    }

    private static PartMatches All(Match part, IndexReader reader, CancellationToken ct) =>
        part.IsOfTokens ? new TokenReader(part, reader.Pages).Read(0, _ => true, ct) : reader.Matches(part, ct);

    private static PartMatches Renewed(Kept kept, Match part, ArticleColumns columns, IndexReader reader, CancellationToken ct)
    {
        if (kept.Version == columns.Version)
            return kept.Matches;
        if (columns.ChangedSince(kept.Version) is not { } changed)
            return All(part, reader, ct);
        // New articles have higher ids, and stand together at the end of the index.
        int[] old = [.. changed.TakeWhile(article => article <= kept.LastArticle)];
        if (old is [] && columns.LastArticle == kept.LastArticle)
            return kept.Matches;
        // Where one is gone, an origin may come twice.
        if (old.Length > MostChanged || !Array.TrueForAll(old, columns.Exists) || reader.Pages.LastOrigin < kept.LastOrigin)
            return All(part, reader, ct);
        if (!part.IsOfTokens)
            return kept.Matches.With(old, reader.Matches(part, old, kept.LastArticle, ct));
        // What is indexed anew is among what came last, too.
        int[] stale = [.. old.Where(article => reader.Pages.OriginOf(article) is not { } origin || origin > kept.LastOrigin)];
        return kept.Matches.With(stale, new TokenReader(part, reader.Pages).Read(
            kept.LastOrigin, article => article > kept.LastArticle || Array.BinarySearch(stale, article) >= 0, ct));
    }

    private void Keep(string expression, Kept kept)
    {
        lock (_turning)
        {
            if (_bytes > MostBytes / 2)
                (_before, _late, _bytes) = (_late, new(StringComparer.Ordinal), 0);
            if (_late.TryGetValue(expression, out var replaced))
                _bytes -= replaced.Matches.Bytes;
            _late[expression] = kept;
            _bytes += kept.Matches.Bytes;
        }
    }

    /// <param name="LastArticle">The highest id of that moment.</param>
    /// <param name="LastOrigin">See <see cref="IndexPages.LastOrigin"/>; of that moment, too.</param>
    private sealed record Kept(long Version, int LastArticle, long LastOrigin, PartMatches Matches);
}
