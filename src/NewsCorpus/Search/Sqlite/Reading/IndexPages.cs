using System.Buffers.Binary;
using NewsCorpus.Search.Sqlite.Segments;
using static SQLitePCL.raw;

namespace NewsCorpus.Search.Sqlite.Reading;

/// <summary>What lies behind the index of articles, of the moment of the reader: its segments and their pages.</summary>
internal sealed class IndexPages(IndexReader reader)
{
    /// <summary>Id of the <see cref="IndexStructure"/>.</summary>
    private const long Structure = 10;

    private const string PageSql = """SELECT block FROM "ArticleIndex_data" WHERE id = $1""";
    private const string PagesSql = """SELECT block FROM "ArticleIndex_data" WHERE id BETWEEN $1 AND $2""";
    private const string FirstTermsSql = """SELECT pgno FROM "ArticleIndex_idx" WHERE segid = $1 AND term <= $2 ORDER BY term DESC LIMIT 1""";
    private const string OriginSql = """SELECT origin FROM "ArticleIndex_docsize" WHERE id = $1""";

    private IReadOnlyList<StoredSegment>? _segments;

    public IReadOnlyList<StoredSegment> Segments => _segments ??= ReadSegments();

    /// <summary>Whatever is indexed later has a higher origin, as long as no row that is there now goes.</summary>
    public long LastOrigin => Segments.Where(segment => segment.HasRows).Select(segment => segment.LastOrigin).DefaultIfEmpty().Max();

    /// <summary>Another moment begins.</summary>
    public void Forget() => _segments = null;

    private IReadOnlyList<StoredSegment> ReadSegments()
    {
        var record = new ByteList();
        Read(Structure, record);
        return [.. IndexStructure.Read(record.Bytes.ToArray()).Stored];
    }

    /// <summary>Reads a page in place of what was there before.</summary>
    public void Read(long id, ByteList into)
    {
        into.Clear();
        foreach (var row in reader.Rows(PageSql, id))
            into.Add(sqlite3_column_blob(row.Handle, 0));
    }

    /// <summary>The page of a segment on which a term stands, if it does.</summary>
    public long PageOf(long segment, ReadOnlySpan<byte> term)
    {
        foreach (var row in reader.Rows(FirstTermsSql, segment, term.ToArray()))
            return row.GetInt64(0) >> 1; // the lowest bit says that there is a list by which rows are skipped
        return 0;
    }

    /// <summary>What marks the article in the index: higher, the later it was indexed. Null where it is not in it.</summary>
    public long? OriginOf(int article)
    {
        foreach (var row in reader.Rows(OriginSql, article))
            return row.GetInt64(0);
        return null;
    }

    /// <summary>The rows of a segment that are gone, or stand anew in a later one.</summary>
    /// <remarks>Pages of them are tables by hash: the length of a number (four bytes or eight), seven bytes of heading, then numbers, 0 where there is none.</remarks>
    public IReadOnlySet<int> TombstonesOf(StoredSegment segment)
    {
        const int HeadLength = 8;
        HashSet<int> gone = [];
        if (segment.TombstonePages == 0)
            return gone;
        foreach (var row in reader.Rows(PagesSql, segment.IdOfTombstones(0), segment.IdOfTombstones(segment.TombstonePages - 1)))
        {
            var page = sqlite3_column_blob(row.Handle, 0);
            var length = page[0] == sizeof(int) ? sizeof(int) : sizeof(long);
            // The lower half of a long number is enough: ids of articles are no longer.
            for (var at = HeadLength + length; at <= page.Length; at += length)
                gone.Add(BinaryPrimitives.ReadInt32BigEndian(page[(at - sizeof(int))..]));
        }
        return gone;
    }
}
