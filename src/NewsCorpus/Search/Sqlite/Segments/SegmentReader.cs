using System.Buffers.Binary;
using NewsCorpus.Search.Sqlite.Reading;

namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>Goes through the terms of a segment in their order, from any one of them, and reads the rows that have a term; see <see cref="LeafWriter"/> for how they are written.</summary>
internal sealed class SegmentReader(StoredSegment segment, IndexPages pages)
{
    private const int HeadLength = 4;

    private readonly ByteList _term = new();
    private readonly ByteList _page = new();
    private long _number;
    private int _footerAt;
    private int _end;
    private int _at;
    private int _nextTerm;

    /// <summary>Where it stands; with its mark.</summary>
    public ReadOnlySpan<byte> Term => _term.Bytes;

    /// <summary>Goes to the first term that is not before another; asked for in the order of terms.</summary>
    /// <returns>False where there is none.</returns>
    public bool Seek(ReadOnlySpan<byte> wanted)
    {
        while (IsBefore(wanted) && _nextTerm < _end)
            ReadTerm();
        if (IsBefore(wanted) && Math.Max(segment.FirstPage, pages.PageOf(segment.Id, wanted)) is var page && page > _number)
            GoTo(page);
        while (IsBefore(wanted))
            if (!Next())
                return false;
        return true;
    }

    private bool IsBefore(ReadOnlySpan<byte> wanted) => _term.Length == 0 || Term.SequenceCompareTo(wanted) < 0;

    /// <summary>Goes to the next term.</summary>
    /// <returns>False at the end.</returns>
    public bool Next()
    {
        while (_nextTerm >= _end)
            if (!GoTo(_number + 1))
                return false;
        ReadTerm();
        return true;
    }

    /// <summary>Reads the rows of the term, in order; then it stands before the next term.</summary>
    /// <param name="take">Gets a row, and where the term stands in it; see <see cref="TermPlaces"/>.</param>
    public void ReadRows(RowTaker take)
    {
        var places = new ByteList();
        for (var row = 0L; HasRow(ref row);)
        {
            row += ReadNumber();
            var page = _number;
            ReadPlaces(places, (int)(ReadNumber() >> 1)); // the lowest bit would say that the row is gone
            take((int)row, places.Bytes);
            if (_number != page)
                row = 0;
        }
    }

    /// <param name="row">The one before; none where it is the first of a page.</param>
    private bool HasRow(ref long row)
    {
        while (_at >= _nextTerm)
        {
            if (_nextTerm < _end || !GoTo(_number + 1))
                return false;
            if (BinaryPrimitives.ReadUInt16BigEndian(_page.Bytes) is 0)
                return false;
            row = 0;
        }
        return true;
    }

    /// <summary>They may go on over pages.</summary>
    private void ReadPlaces(ByteList places, int length)
    {
        places.Clear();
        while (true)
        {
            var here = Math.Min(length, _end - _at);
            places.Add(_page.Bytes.Slice(_at, here));
            (_at, length) = (_at + here, length - here);
            if (length == 0 || !GoTo(_number + 1))
                return;
        }
    }

    private bool GoTo(long number)
    {
        if (number > segment.LastPage)
            return false;
        pages.Read(segment.IdOf(number), _page);
        (_number, _at, _end) = (number, HeadLength, BinaryPrimitives.ReadUInt16BigEndian(_page.Bytes[2..]));
        (_footerAt, _nextTerm) = (_end, 0);
        FindNextTerm();
        _term.Clear();
        return true;
    }

    /// <summary>The footer says how far each term is from the one before.</summary>
    private void FindNextTerm() =>
        _nextTerm = _footerAt < _page.Length ? _nextTerm + (int)Varint.Read(_page.Bytes, ref _footerAt) : _end;

    private void ReadTerm()
    {
        _at = _nextTerm;
        _term.Shorten(_term.Length > 0 ? (int)ReadNumber() : 0);
        var length = (int)ReadNumber();
        _term.Add(_page.Bytes.Slice(_at, length));
        _at += length;
        FindNextTerm();
    }

    private long ReadNumber() => Varint.Read(_page.Bytes, ref _at);
}

/// <summary>Takes a row that has a term, and the bytes that say where.</summary>
internal delegate void RowTaker(int row, ReadOnlySpan<byte> places);
