namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>
/// Writes the terms of a <see cref="SegmentDraft"/>, one after the other. Of each: how long it is; its bytes; and for each row that has it the step from the row
/// before it (the first counts from -1), how long its places are, and its places as in a segment. A step of 0 ends the term.
/// </summary>
internal sealed class DraftWriter
{
    private const int ColumnMark = 1;

    /// <summary>On top of each step from place to place, so that none looks like a <see cref="ColumnMark"/>.</summary>
    private const int LeastStep = 2;

    private const int NoFurtherRow = 0;

    private readonly ByteList _terms = new();
    private readonly ByteList _bytes = new();

    /// <param name="letters">Behind all that came before, byte by byte.</param>
    /// <param name="occurrences">Where it stands, in their order.</param>
    public void AddTerm(ReadOnlySpan<char> letters, ReadOnlySpan<Occurrence> occurrences)
    {
        _bytes.Clear();
        _bytes.AddText(letters);
        AddBytes();
        for (var row = -1; occurrences.Length > 0;)
        {
            var length = LengthOfRow(occurrences);
            _terms.AddNumber(occurrences[0].Row - row);
            AddPlaces(occurrences[..length]);
            row = occurrences[0].Row;
            occurrences = occurrences[length..];
        }
        _terms.AddNumber(NoFurtherRow);
    }

    /// <summary>Of all terms since the last draft.</summary>
    public SegmentDraft TakeDraft(IReadOnlyList<WordCounts> rows)
    {
        var draft = new SegmentDraft(_terms.Bytes.ToArray(), rows);
        _terms.Clear();
        return draft;
    }

    private static int LengthOfRow(ReadOnlySpan<Occurrence> occurrences)
    {
        var length = 1;
        while (length < occurrences.Length && occurrences[length].Row == occurrences[0].Row)
            length++;
        return length;
    }

    /// <summary>The steps from place to place; before those of a column other than the first, a mark and its number.</summary>
    private void AddPlaces(ReadOnlySpan<Occurrence> occurrences)
    {
        _bytes.Clear();
        var (column, place) = (0, 0);
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Column != column)
            {
                _bytes.AddNumber(ColumnMark);
                _bytes.AddNumber(occurrence.Column);
                (column, place) = (occurrence.Column, 0);
            }
            _bytes.AddNumber(occurrence.Place - place + LeastStep);
            place = occurrence.Place;
        }
        AddBytes();
    }

    private void AddBytes()
    {
        _terms.AddNumber(_bytes.Length);
        _terms.Add(_bytes.Bytes);
    }
}
