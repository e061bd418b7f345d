namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>Keeps the hits of one page while all of them pass by in any order; of articles that tell the same text only the best.</summary>
internal sealed class TopHits(int size, PageCursor? cursor)
{
    private readonly PriorityQueue<FoundArticle, ulong> _best = new(size + 1);
    private readonly Dictionary<int, FoundArticle> _groups = [];
    private int _all;
    private int _beyondCursor;

    /// <summary>Offers a hit; the best stay.</summary>
    /// <param name="key">Higher comes first.</param>
    /// <param name="group">See <see cref="Columns.ArticleColumns.Group"/>.</param>
    /// <returns>What to fill; null where it has no place on the page.</returns>
    public FoundArticle? Offer(ulong key, int group)
    {
        if (group == 0)
            return Place(key, null);
        if (!_groups.TryGetValue(group, out var best))
            return _groups[group] = new FoundArticle();
        best.Times++;
        return key > best.Key ? best : null;
    }

    /// <summary>The page, its best hit first, and what lies before and after it. Nothing can be offered afterwards.</summary>
    public HitPage Page()
    {
        foreach (var best in _groups.Values)
            Place(best.Key, best);
        FoundArticle[] hits = [.. _best.UnorderedItems.Select(item => item.Element).OrderByDescending(hit => hit.Key)];
        var before = cursor is { IsEnd: true } ? _beyondCursor - hits.Length : _all - _beyondCursor;
        return new(hits, before, _all);
    }

    private FoundArticle? Place(ulong key, FoundArticle? known)
    {
        _all++;
        if (cursor is { } edge && Rank(key) >= Rank(edge.Key))
            return null;
        _beyondCursor++;
        if (_best.Count < size)
        {
            var added = known ?? new FoundArticle();
            _best.Enqueue(added, Rank(key));
            return added;
        }
        if (!_best.TryPeek(out var worst, out var rank) || Rank(key) <= rank)
            return null;
        var taken = known ?? worst;
        _best.DequeueEnqueue(taken, Rank(key));
        return taken;
    }

    // On the way back the page holds the hits next before the cursor: the lowest of those above it.
    private ulong Rank(ulong key) => cursor is { IsEnd: true } ? ~key : key;
}

/// <summary>The hits of one page.</summary>
/// <param name="Before">Number of hits before them.</param>
/// <param name="All">Number of hits on all pages.</param>
internal readonly record struct HitPage(IReadOnlyList<FoundArticle> Hits, int Before, int All)
{
    public PageCursor? Previous => Before > 0 && Hits is [var first, ..] ? new(first.Key, IsEnd: true) : null;

    public PageCursor? Next => Hits is [.., var last] && Before + Hits.Count < All ? new(last.Key, IsEnd: false) : null;
}
