namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>Reads where a term stands in a row: in the first column, then behind a mark for each other column.</summary>
internal ref struct TermPlaces(ReadOnlySpan<byte> bytes)
{
    private const int ColumnMark = 1;

    /// <summary>Numbers of places begin with it, so that they are told from the mark.</summary>
    private const int FirstPlace = 2;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public int Column { get; private set; }

    /// <summary>How many words of the column stand before it.</summary>
    public int Word { get; private set; }

    /// <summary>Goes to the next place.</summary>
    /// <returns>False at the end.</returns>
    public bool Next()
    {
        if (_at >= _bytes.Length)
            return false;
        var number = Varint.Read(_bytes, ref _at);
        if (number == ColumnMark)
        {
            (Column, Word) = ((int)Varint.Read(_bytes, ref _at), 0);
            number = Varint.Read(_bytes, ref _at);
        }
        Word += (int)number - FirstPlace;
        return true;
    }
}
