namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>
/// The words of rows that have no ids yet, as they will stand in a segment: whoever knows which rows there are, and under which ids, makes one of it in a fraction
/// of the time that the draft took.
/// </summary>
/// <param name="terms">As <see cref="DraftWriter"/> writes them.</param>
/// <param name="rows">By number, from 0.</param>
internal sealed class SegmentDraft(byte[] terms, IReadOnlyList<WordCounts> rows)
{
    public int Rows => rows.Count;

    /// <param name="ids">Of the rows, by number, each higher than those before it; 0 for a row that is not to be in the segment.</param>
    public Segment ToSegment(ReadOnlySpan<int> ids)
    {
        var leaves = new LeafWriter();
        for (var at = 0; at < terms.Length;)
            AddTerm(leaves, ids, ref at);
        var indexed = new List<SegmentRow>(rows.Count);
        for (var row = 0; row < rows.Count; row++)
            if (ids[row] > 0)
                indexed.Add(new(ids[row], rows[row]));
        return leaves.ToSegment(indexed);
    }

    private void AddTerm(LeafWriter leaves, ReadOnlySpan<int> ids, ref int at)
    {
        var term = Bytes(ref at);
        var (row, isAdded) = (-1, false);
        for (var step = Number(ref at); step > 0; step = Number(ref at))
        {
            row += step;
            var places = Bytes(ref at);
            if (ids[row] == 0)
                continue;
            if (!isAdded)
                leaves.AddTerm(term);
            isAdded = true;
            leaves.AddRow(ids[row], places);
        }
    }

    private ReadOnlySpan<byte> Bytes(ref int at)
    {
        var length = Number(ref at);
        at += length;
        return terms.AsSpan(at - length, length);
    }

    private int Number(ref int at) => terms[at] < 0x80 ? terms[at++] : (int)Varint.Read(terms, ref at); // nearly all are one byte
}
