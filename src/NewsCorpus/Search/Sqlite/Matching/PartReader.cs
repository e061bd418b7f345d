using NewsCorpus.Search.Sqlite.Native;
using static SQLitePCL.raw;

namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>Writes down what FTS5 finds for one part of a query.</summary>
internal sealed unsafe class PartReader(Match part, CancellationToken ct)
{
    /// <summary>About a tenth of a millisecond.</summary>
    private const int MatchesBetweenLooks = 1024;

    [ThreadStatic]
    private static PartReader? current;

    private readonly FoundPlaces _found = new(part);
    private int _matches;

    /// <summary>Reads what statements with the function "collect" in them find on this thread, in the order of the articles' ids.</summary>
    public PartMatches Read(Action statements)
    {
        current = this;
        try
        {
            statements();
        }
        finally
        {
            current = null;
        }
        return _found.Written;
    }

    /// <summary>For FTS5, at every match.</summary>
    /// <returns>A code of SQLite.</returns>
    public static int Take(Fts5Extension* match, nint cursor)
    {
        try
        {
            return current?.TakeNext(match, cursor) ?? SQLITE_MISUSE;
        }
        catch (Exception)
        {
            // An exception must not unwind through SQLite.
            return SQLITE_ERROR;
        }
    }

    private int TakeNext(Fts5Extension* match, nint cursor)
    {
        if (_matches++ % MatchesBetweenLooks == 0 && ct.IsCancellationRequested)
            return SQLITE_INTERRUPT;
        var article = (int)match->RowId(cursor);
        for (var phrase = 0; phrase < part.Phrases.Count; phrase++)
            TakePlaces(article, phrase, match, cursor);
        return SQLITE_OK;
    }

    private void TakePlaces(int article, int phrase, Fts5Extension* match, nint cursor)
    {
        Fts5Places places;
        int column, word;
        for (_ = match->PhraseFirst(cursor, phrase, &places, &column, &word); column >= 0; match->PhraseNext(cursor, &places, &column, &word))
            _found.Add(article, phrase, column, word);
    }
}
