namespace NewsCorpus.Linking;

/// <summary>
/// Bands of articles, or runs of words of quotes, as ingestion writes them: a batch's in one row, because in their tree each would cost a page of its own. Once many rows have come
/// they are closed, and each batch takes a slice of their hashes into the tree, so that the tree is written page after page, once for many batches. Whoever looks for a hash
/// looks in both.
/// </summary>
/// <param name="db">Its connection is open, and in a transaction.</param>
/// <param name="gathered">Table of the rows.</param>
/// <param name="rowsAtOnce">Rows that are closed together, and slices that they are cut into.</param>
internal sealed class GatheredHashes(CorpusDb db, string gathered, HashTree tree, int rowsAtOnce)
{
    /// <summary>
    /// The more, the less is written: at a million articles a slice of both trees is 280 pages. But twice as many rows, some 30 MB, are kept in memory and looked through for every batch
    /// while new ones come.
    /// </summary>
    public const int RowsAtOnce = 256;

    /// <summary>Read for one hash: a text, or a set phrase, that more share is a form, and the first ones do.</summary>
    private const int MostHolders = 20;

    private readonly GatheredRows _rows = new(db, gathered);

    private HashesAhead? _ahead;

    /// <summary>For another connection, which is to write what holds these hashes.</summary>
    public HashesAhead LookAhead(HashSet<long> sought) => new(GatheredState.Read(db, gathered).Version, sought, tree.First(sought, MostHolders));

    /// <summary>A transaction has begun, and nothing is written yet (see <see cref="GatheredRows.Remember"/>). Whoever writes only once need not call it.</summary>
    /// <param name="ahead">What was looked up for it; null where nothing.</param>
    public void Begin(HashesAhead? ahead)
    {
        _ahead = ahead;
        _rows.Remember();
    }

    /// <summary>Those of a batch, in its transaction.</summary>
    public void Keep(IReadOnlyCollection<HeldHash> hashes) => _rows.Add(hashes);

    /// <summary>The first who hold each of the hashes; some may hold it no more, or be gone.</summary>
    /// <param name="most">Of one hash; at most <see cref="MostHolders"/>.</param>
    public List<HeldHash> FirstHolders(HashSet<long> wanted, int most = MostHolders)
    {
        if (wanted.Count == 0) return [];
        var held = _rows.Among(new(wanted)).Concat(InTree(wanted, most));
        return [.. held.GroupBy(held => held.Hash).SelectMany(holders => holders.Distinct().Order().Take(most))];
    }

    /// <summary>Takes hashes from those who do not hold them any more.</summary>
    public void Forget(IEnumerable<HeldHash> gone)
    {
        var all = gone.ToHashSet();
        _rows.Forget(all);
        tree.Remove(all);
        var state = GatheredState.Read(db, gathered);
        (state with { Version = state.Version + 1 }).Write(db, gathered);
    }

    /// <summary>Once for a batch: takes the next slice into the tree.</summary>
    public void MoveOn()
    {
        var (state, ids) = (GatheredState.Read(db, gathered), _rows.Ids());
        if (state.LastClosed == 0)
        {
            if (ids.Count < rowsAtOnce) return;
            state = state with { LastClosed = ids[^1] };
        }
        List<int> closed = [.. ids.TakeWhile(id => id <= state.LastClosed)];
        List<HeldHash[]> rows = [.. closed.Select(_rows.Of)];
        var slice = HashSlice.After(state.NextPart, rows, rowsAtOnce);
        tree.Add(slice.Of(rows));
        if (slice.IsLast) _rows.Delete(closed);
        (slice.IsLast ? new(0, 0, state.Version + 1) : state with { NextPart = slice.To }).Write(db, gathered);
    }

    private IEnumerable<HeldHash> InTree(HashSet<long> wanted, int most)
    {
        if (_ahead is null || _ahead.Version != GatheredState.Read(db, gathered).Version) return tree.First(wanted, most);
        return _ahead.Found.Where(held => wanted.Contains(held.Hash)).Concat(tree.First(wanted.Except(_ahead.Sought), most));
    }
}
