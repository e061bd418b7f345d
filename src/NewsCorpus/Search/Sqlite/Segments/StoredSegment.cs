namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>A segment as it lies in the database.</summary>
/// <param name="FirstPage">Its pages before that have been merged into another segment; 0 where all have.</param>
/// <param name="LastPage">0 where there is none.</param>
/// <param name="LastOrigin">Of the origins that mark its rows the highest: rows that are indexed later get higher ones.</param>
/// <param name="TombstonePages">On which the rows are named that are gone, or stand anew in a later segment.</param>
/// <param name="HasRows">Whether rows of it are known to be left; false while it is being merged from others, which are there meanwhile.</param>
internal readonly record struct StoredSegment(long Id, long FirstPage, long LastPage, long LastOrigin, long TombstonePages, bool HasRows)
{
    /// <summary>A page's id is its number and, above 37 bits, that of its segment.</summary>
    private const int PageBits = 37;

    /// <summary>Above the numbers of segments: what marks pages of tombstones.</summary>
    private const long TombstoneMark = 1 << 16;

    /// <summary>Id of a page in the table of the index.</summary>
    public long IdOf(long page) => (Id << PageBits) + page;

    public long IdOfTombstones(long page) => ((Id + TombstoneMark) << PageBits) + page;
}
