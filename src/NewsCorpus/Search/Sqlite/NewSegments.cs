using NewsCorpus.Search.Sqlite.Segments;

namespace NewsCorpus.Search.Sqlite;

/// <summary>The rows that a batch brings into one index, until they are written: most were cut before they had ids, the others are cut here.</summary>
internal sealed class NewSegments(IndexTable table)
{
    /// <summary>Of each draft the ids of its rows; 0 for those that were not inserted.</summary>
    private readonly Dictionary<SegmentDraft, int[]> _drafts = [];
    private readonly List<IndexedRow> _uncut = [];

    /// <param name="id">Higher than those before it.</param>
    /// <param name="row">Its number in the draft.</param>
    public void Add(int id, SegmentDraft draft, int row)
    {
        if (!_drafts.TryGetValue(draft, out var ids))
            _drafts.Add(draft, ids = new int[draft.Rows]);
        ids[row] = id;
    }

    /// <param name="row">Its id is higher than those before it.</param>
    public void Add(IndexedRow row) => _uncut.Add(row);

    /// <summary>Writes them, in the transaction that is open, and merges as much.</summary>
    public void Write(CorpusDb db)
    {
        foreach (var segment in Segments())
        {
            table.Add(db, segment);
            table.KeepMerged(db, segment.Pages.Count);
        }
    }

    private IEnumerable<Segment> Segments()
    {
        foreach (var (draft, ids) in _drafts)
            yield return draft.ToSegment(ids);
        if (_uncut is [])
            yield break;
        var words = new SegmentWords();
        foreach (var row in _uncut)
            words.Add(row.Indexed);
        yield return words.TakeDraft().ToSegment([.. _uncut.Select(row => row.Id)]);
    }
}
