using NewsCorpus.Search.Sqlite.Native;
using static SQLitePCL.raw;

namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>Writes down what FTS5 finds for one part of a query.</summary>
internal sealed unsafe class PartReader(Match part, CancellationToken ct)
{
    /// <summary>Of each phrase: enough for a snippet and for the reasons; a long article with a common word has more.</summary>
    private const int MostPlaces = 16;

    /// <summary>A word in the title counts three times, as in the measurements of docs/search.md.</summary>
    private const float TitleWeight = 3;

    /// <summary>About a tenth of a millisecond.</summary>
    private const int MatchesBetweenLooks = 1024;

    [ThreadStatic]
    private static PartReader? current;

    private readonly float[] _weights = [.. part.Phrases.Select(phrase => WeightOf(phrase.Streams))];
    private readonly PartWriter _written = new();

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
        return _written.Written;
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

    /// <summary>The form that was typed counts most: it is found as itself and as a form of its word.</summary>
    private static float WeightOf(WordStreams streams) =>
        (streams.HasFlag(WordStreams.Form) ? 0.5f : 0) + (streams.HasFlag(WordStreams.Lemma) ? 1 : 0)
        + (streams.HasFlag(WordStreams.Name) ? 0.8f : 0) + (streams.HasFlag(WordStreams.Prefix) ? 0.6f : 0)
        + (streams.HasFlag(WordStreams.Alias) ? 0.6f : 0);

    private int TakeNext(Fts5Extension* match, nint cursor)
    {
        if (_written.Count % MatchesBetweenLooks == 0 && ct.IsCancellationRequested)
            return SQLITE_INTERRUPT;
        _written.Begin((int)match->RowId(cursor));
        for (var phrase = 0; phrase < _weights.Length; phrase++)
            TakePlaces(phrase, match, cursor);
        return SQLITE_OK;
    }

    private void TakePlaces(int phrase, Fts5Extension* match, nint cursor)
    {
        var left = MostPlaces;
        Fts5Places places;
        int column, word;
        for (_ = match->PhraseFirst(cursor, phrase, &places, &column, &word); column >= 0; match->PhraseNext(cursor, &places, &column, &word))
        {
            _written.AddTimes(column == Match.TitleColumn ? TitleWeight * _weights[phrase] : _weights[phrase]);
            if (left-- > 0)
                _written.AddPlace(new((ushort)phrase, column == Match.TitleColumn, word));
        }
    }
}
