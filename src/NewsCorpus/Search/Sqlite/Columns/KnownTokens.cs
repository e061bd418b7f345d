using System.Collections.Concurrent;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>Which tokens stand in an index at all.</summary>
/// <param name="table">"ArticleIndex" or "QuoteIndex".</param>
internal sealed class KnownTokens(string table)
{
    /// <summary>Some 10 MB; then they are looked up anew.</summary>
    private const int MostKept = 100_000;

    private readonly string _sql = $"""SELECT 1 FROM "{table}" WHERE "{table}" MATCH $1 LIMIT 1""";
    private readonly ConcurrentDictionary<string, bool> _there = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, bool> _absent = new(StringComparer.Ordinal);

    /// <summary>A token that was there once may be gone: it finds nothing, and does no harm.</summary>
    public bool IsThere(string token, IndexReader reader)
    {
        if (_there.ContainsKey(token))
            return true;
        if (_absent.ContainsKey(token))
            return false;
        var isThere = reader.Rows(_sql, $"\"{token}\"").Any();
        var known = isThere ? _there : _absent;
        if (known.Count >= MostKept)
            known.Clear();
        return known[token] = isThere;
    }

    /// <summary>What stood nowhere may stand in a new text. Nobody asks meanwhile.</summary>
    /// <param name="changed">All tokens of what changed; null where they are not known.</param>
    public void ForgetAbsent(IReadOnlySet<string>? changed)
    {
        if (changed is null)
            _absent = new(StringComparer.Ordinal);
        else
            foreach (var token in changed)
                _absent.TryRemove(token, out _);
    }
}
