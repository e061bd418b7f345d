namespace NewsCorpus.Search.Sqlite.Columns;

/// <summary>Which articles changed from one moment to the next, for the last of them.</summary>
internal sealed class NotedChanges
{
    /// <summary>What was kept at an earlier moment is read anew.</summary>
    private const int MostMoments = 100;

    private readonly Queue<(long From, IReadOnlyList<int> Articles)> _changes = [];

    /// <param name="from">The moment that is left.</param>
    /// <param name="articles">Articles that are not as they were then.</param>
    public void Note(long from, IReadOnlyList<int> articles)
    {
        _changes.Enqueue((from, articles));
        if (_changes.Count > MostMoments)
            _changes.Dequeue();
    }

    /// <summary>Sorted; null where the moment is not among the last.</summary>
    public int[]? Since(long moment) => _changes.Any(change => change.From == moment)
        ? [.. _changes.SkipWhile(change => change.From != moment).SelectMany(change => change.Articles).Distinct().Order()]
        : null;
}
