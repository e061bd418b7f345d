namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>Which articles changed from one moment to the next, for the last of them. New ones are not noted: their ids are higher than any before.</summary>
internal sealed class NotedChanges
{
    /// <summary>At which an article changed that was there before. What was kept at an earlier moment is read anew.</summary>
    private const int MostMoments = 100;

    private readonly Queue<(long From, IReadOnlyList<int> Articles)> _changes = [];
    private long _knownSince;

    /// <summary>The first moment.</summary>
    public void Begin(long moment) => _knownSince = moment;

    /// <param name="from">The moment that is left.</param>
    /// <param name="articles">Articles that are not as they were then.</param>
    public void Note(long from, IReadOnlyList<int> articles)
    {
        if (articles.Count == 0)
            return;
        _changes.Enqueue((from, articles));
        if (_changes.Count > MostMoments)
            _knownSince = _changes.Dequeue().From + 1;
    }

    /// <summary>Sorted; null where that is no longer known, or was never.</summary>
    public int[]? Since(long moment) => moment < _knownSince
        ? null
        : [.. _changes.SkipWhile(change => change.From < moment).SelectMany(change => change.Articles).Distinct().Order()];
}
