using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Native;
using static SQLitePCL.raw;

namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>Sees every match once: filters it, counts what it has, scores it, and keeps it if it is among the best.</summary>
internal sealed unsafe class Collector(ArticleColumns columns, Conditions conditions, CancellationToken ct)
{
    /// <summary>About a tenth of a millisecond.</summary>
    private const int MatchesBetweenLooks = 1024;

    [ThreadStatic]
    private static Collector? current;

    private int _seen;

    /// <summary>Null where only the number of hits is wanted.</summary>
    public PageWanted? Wanted { get; init; }

    /// <summary>Number of hits so far.</summary>
    public int Total { get; private set; }

    /// <summary>Collects what a statement with the function "collect" in it finds on this thread.</summary>
    public void Run(Action statement)
    {
        current = this;
        try
        {
            statement();
        }
        finally
        {
            current = null;
        }
    }

    /// <summary>Collects every article.</summary>
    public void RunOverAll()
    {
        for (var article = 1; article < columns.Size; article++)
            if (columns.Exists(article) && Collect(article, null, 0) != SQLITE_OK)
                return;
    }

    public static int CollectCurrent(Fts5Extension* match, nint cursor)
    {
        try
        {
            return current?.Collect((int)match->RowId(cursor), match, cursor) ?? SQLITE_MISUSE;
        }
        catch (Exception)
        {
            // An exception must not unwind through SQLite.
            return SQLITE_ERROR;
        }
    }

    private int Collect(int article, Fts5Extension* match, nint cursor)
    {
        if (++_seen % MatchesBetweenLooks == 0 && ct.IsCancellationRequested)
            return SQLITE_INTERRUPT;
        if (!conditions.Pass(article, out var failing))
            return SQLITE_OK;
        if (failing is { } field)
        {
            Wanted?.Counts.Count(article, field);
            return SQLITE_OK;
        }
        Total++;
        Wanted?.Take(article, match, cursor);
        return SQLITE_OK;
    }
}
