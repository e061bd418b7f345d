using System.Buffers.Binary;

namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>
/// Writes the leaf pages of a segment as FTS5 does: terms in their order, under each the rows that have it, with their places.
/// A page is: where its first row begins, if one does before its first term (two bytes); where its footer begins (two bytes); terms and rows; and as footer where each term begins.
/// </summary>
/// <remarks>
/// The format is described at the head of SQLite's ext/fts5/fts5_index.c and stands in every file with an FTS5 table, so that later versions of SQLite read it.
/// Two things that may be left out are: the shortest of the words that part two pages (the whole word stands for it), and the lists by which rows of very common words are skipped.
/// </remarks>
internal sealed class LeafWriter
{
    /// <summary>What FTS5 takes for a page by default; a page ends with the number or term that reaches it.</summary>
    private const int PageLength = 4050;

    private const int HeadLength = 4;

    /// <summary>In front of every term of FTS5's one index; others, of beginnings, would have other marks.</summary>
    public const int IndexMark = '0';

    private readonly ByteList _page = new();
    private readonly ByteList _footer = new();
    private readonly List<byte[]> _pages = [];
    private readonly List<FirstTerm> _firstTerms = [new([], 1)];
    private ByteList _term = new();
    private ByteList _lastTerm = new();
    private int _termAt;
    private int _row;
    private bool _isRowFound;

    public LeafWriter() => BeginPage();

    private int Used => _page.Length + _footer.Length;

    private bool HasTerm => _footer.Length > 0;

    /// <param name="utf8">Behind all that came before, byte by byte.</param>
    public void AddTerm(ReadOnlySpan<byte> utf8)
    {
        var term = Marked(utf8);
        if (Used + term.Length + 2 >= PageLength && _page.Length > HeadLength)
            EndPage();
        var at = _page.Length;
        var shared = HasTerm ? term.CommonPrefixLength(_lastTerm.Bytes) : 0;
        if (HasTerm)
            _page.AddNumber(shared);
        else if (_pages.Count > 0)
            _firstTerms.Add(new(term.ToArray(), _pages.Count + 1));
        _footer.AddNumber(at - _termAt);
        _page.AddNumber(term.Length - shared);
        _page.Add(term[shared..]);
        (_termAt, _row, _isRowFound) = (at, 0, true);
        (_term, _lastTerm) = (_lastTerm, _term);
    }

    /// <param name="row">One that has the last term; its id is higher than that of the row before it.</param>
    /// <param name="places">As <see cref="DraftWriter"/> writes them.</param>
    public void AddRow(int row, ReadOnlySpan<byte> places)
    {
        if (Used >= PageLength)
            EndPage();
        if (!_isRowFound)
            BinaryPrimitives.WriteUInt16BigEndian(_page.Bytes, (ushort)_page.Length);
        _page.AddNumber(row - _row);
        _page.AddNumber(2 * places.Length); // the lowest bit would say that the row is gone
        (_row, _isRowFound) = (row, true);
        AddPlaces(places);
    }

    public Segment ToSegment(IReadOnlyList<SegmentRow> rows)
    {
        if (_page.Length > HeadLength)
            EndPage();
        return new(rows, _pages, _firstTerms);
    }

    private ReadOnlySpan<byte> Marked(ReadOnlySpan<byte> utf8)
    {
        _term.Clear();
        _term.AddNumber(IndexMark);
        _term.Add(utf8);
        return _term.Bytes;
    }

    /// <summary>No number stands on two pages.</summary>
    private void AddPlaces(ReadOnlySpan<byte> places)
    {
        while (Used + places.Length >= PageLength)
        {
            var length = Math.Max(0, PageLength - Used);
            while (length > 0 && !Varint.IsLast(places[length - 1]))
                length++;
            _page.Add(places[..length]);
            places = places[length..];
            EndPage();
        }
        _page.Add(places);
    }

    private void BeginPage()
    {
        _page.Clear();
        _footer.Clear();
        _page.Add([0, 0, 0, 0]);
        (_termAt, _row, _isRowFound) = (0, 0, false);
    }

    private void EndPage()
    {
        BinaryPrimitives.WriteUInt16BigEndian(_page.Bytes[2..], (ushort)_page.Length);
        _page.Add(_footer.Bytes);
        _pages.Add(_page.Bytes.ToArray());
        BeginPage();
    }
}

/// <summary>The first term that begins on a page; none for the first page, which begins before any.</summary>
/// <param name="Page">From 1.</param>
internal readonly record struct FirstTerm(byte[] Term, int Page);
