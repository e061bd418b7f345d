namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>The record in which FTS5 keeps what segments an index has: levels of them, of which those of the lowest level came last.</summary>
/// <remarks>Of tables with contentless_delete: four bytes of FTS5's settings, a mark of four bytes, the numbers of levels, of segments and of pages written; then the levels.</remarks>
internal sealed class IndexStructure
{
    /// <summary>Numbers that a segment has: its own; its first page and its last; the first and the last origin of its rows; pages of tombstones; tombstones; rows.</summary>
    private const int NumbersOfSegment = 8;

    private const int HeadLength = 8;

    private readonly byte[] _head;
    private readonly long _written;
    private readonly List<Level> _levels;

    private IndexStructure(byte[] head, long written, List<Level> levels) => (_head, _written, _levels) = (head, written, levels);

    /// <summary>The number of the next segment: the lowest that is free.</summary>
    public int NextSegment => Enumerable.Range(1, Segments.Count() + 1).First(id => Segments.All(segment => segment[0] != id));

    /// <summary>What marks the rows of the next segment, so that those that are taken out are looked for in the right segments.</summary>
    public long NextOrigin => 1 + Segments.Select(segment => segment[4]).DefaultIfEmpty().Max();

    /// <summary>All segments, in no order.</summary>
    public IEnumerable<StoredSegment> Stored => Segments.Select(segment => new StoredSegment(segment[0], segment[1], segment[2], segment[4], segment[5], HasRows: segment[7] > segment[6]));

    private IEnumerable<long[]> Segments => _levels.SelectMany(level => level.Segments);

    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">It ends too early.</exception>
    public static IndexStructure Read(byte[] record)
    {
        var at = Math.Min(HeadLength, record.Length);
        var head = record[..at];
        var (levels, _, written) = (Varint.Read(record, ref at), Varint.Read(record, ref at), Varint.Read(record, ref at));
        var read = new IndexStructure(head, written, []);
        for (var i = 0; i < levels; i++)
            read._levels.Add(Level.Read(record, ref at));
        return read;
    }

    /// <summary>The record with one segment more.</summary>
    public byte[] With(int pages, int rows)
    {
        if (_levels.Count == 0)
            _levels.Add(new(0, []));
        _levels[0].Segments.Add([NextSegment, 1, pages, NextOrigin, NextOrigin, 0, 0, rows]);
        var record = new ByteList();
        record.Add(_head);
        foreach (var number in new[] { _levels.Count, Segments.Count(), _written }.Concat(_levels.SelectMany(level => level.Numbers)))
            record.AddNumber(number);
        return record.Bytes.ToArray();
    }

    /// <param name="Merging">How many of its segments are just being merged.</param>
    private sealed record Level(long Merging, List<long[]> Segments)
    {
        public IEnumerable<long> Numbers => [Merging, Segments.Count, .. Segments.SelectMany(segment => segment)];

        public static Level Read(byte[] record, ref int at)
        {
            var level = new Level(Varint.Read(record, ref at), []);
            for (var left = Varint.Read(record, ref at); left > 0; left--)
            {
                var segment = new long[NumbersOfSegment];
                foreach (ref var number in segment.AsSpan())
                    number = Varint.Read(record, ref at);
                level.Segments.Add(segment);
            }
            return level;
        }
    }
}
