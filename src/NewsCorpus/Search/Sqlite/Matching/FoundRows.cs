using NewsCorpus.Search.Sqlite.Segments;

namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>Rows in which tokens of a part stand, as segment after segment gives them, and the bytes that say where.</summary>
internal sealed class FoundRows(Match part)
{
    private const int PhraseBits = 16;

    private readonly List<Found> _rows = [];
    private readonly ByteList _bytes = new();
    private readonly List<(int Column, int Word)> _places = [];

    /// <summary>Where lists begin in each of which the rows are in order: of one token in one segment, or of several, where later ones have later rows.</summary>
    private readonly List<int> _runs = [];

    public void Add(int row, int phrase, ReadOnlySpan<byte> places)
    {
        var key = ((ulong)row << PhraseBits) | (uint)phrase;
        if (_rows.Count == 0 || key < _rows[^1].Key)
            _runs.Add(_rows.Count);
        _rows.Add(new(key, _bytes.Length, places.Length));
        _bytes.Add(places);
    }

    /// <summary>All of them, in order.</summary>
    public PartMatches ToMatches()
    {
        var (found, rows) = (new FoundPlaces(part), InOrder());
        for (var (first, end) = (0, 0); first < rows.Length; first = end)
        {
            while (end < rows.Length && rows[end].Key == rows[first].Key)
                end++;
            AddPlaces(found, rows.AsSpan(first..end));
        }
        return found.Written;
    }

    /// <param name="same">Of one phrase in one row: of a beginning, several words may stand there.</param>
    private void AddPlaces(FoundPlaces found, ReadOnlySpan<Found> same)
    {
        _places.Clear();
        foreach (var one in same)
            for (var places = new TermPlaces(_bytes.Bytes.Slice(one.Start, one.Length)); places.Next();)
                _places.Add((places.Column, places.Word));
        if (same.Length > 1)
            _places.Sort();
        var (row, phrase) = ((int)(same[0].Key >> PhraseBits), (int)(same[0].Key & ((1 << PhraseBits) - 1)));
        var inTitle = part.Phrases[phrase].Tokens!.InTitle;
        foreach (var (column, word) in _places)
            if (!inTitle || column == Match.TitleColumn)
                found.Add(row, phrase, column, word);
    }

    /// <summary>Merges two lists into one until one is left: quicker than sorting what is mostly sorted.</summary>
    private Found[] InOrder()
    {
        Found[] rows = [.. _rows], merged = new Found[rows.Length];
        List<int> ends = [.. _runs.Skip(1), rows.Length];
        while (ends.Count > 1)
        {
            var start = 0;
            List<int> left = [];
            for (var run = 0; run < ends.Count; run += 2)
            {
                var (middle, end) = (ends[run], ends[Math.Min(run + 1, ends.Count - 1)]);
                Merge(rows.AsSpan(start..middle), rows.AsSpan(middle..end), merged.AsSpan(start..end));
                left.Add(start = end);
            }
            (rows, merged, ends) = (merged, rows, left);
        }
        return rows;
    }

    private static void Merge(ReadOnlySpan<Found> a, ReadOnlySpan<Found> b, Span<Found> into)
    {
        var (atA, atB) = (0, 0);
        foreach (ref var next in into)
            next = atB == b.Length || atA < a.Length && a[atA].Key <= b[atB].Key ? a[atA++] : b[atB++];
    }

    /// <param name="Key">What they are sorted by: the row, then the phrase.</param>
    private readonly record struct Found(ulong Key, int Start, int Length);
}
