namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>The articles that one part of a query finds, in the order of their ids: how often, weighed, and where. It never changes.</summary>
internal sealed class PartMatches(int[] articles, float[] times, int[] firstPlaces, PhrasePlace[] places)
{
    private readonly int[] _articles = articles;
    private readonly float[] _times = times;
    private readonly int[] _firstPlaces = firstPlaces;
    private readonly PhrasePlace[] _places = places;

    public int Count => _articles.Length;

    /// <summary>Of memory.</summary>
    public long Bytes => ((sizeof(int) + sizeof(float) + sizeof(int)) * (long)_articles.Length) + (PhrasePlace.Bytes * (long)_places.Length);

    /// <summary>The id of an article by its number here.</summary>
    public int Article(int index) => _articles[index];

    /// <summary>How often the part stands in the article, each place weighed by how it was found and where it stands.</summary>
    public float Times(int index) => _times[index];

    public ReadOnlySpan<PhrasePlace> Places(int index) => _places.AsSpan(_firstPlaces[index]..(index + 1 < _firstPlaces.Length ? _firstPlaces[index + 1] : _places.Length));

    /// <summary>What is known of some articles put in place of what was.</summary>
    /// <param name="stale">Articles that are no longer as they were; sorted.</param>
    /// <param name="fresh">Those of them that have the part now.</param>
    public PartMatches With(int[] stale, PartMatches fresh)
    {
        if (stale is [])
            return Followed(fresh);
        var merged = new PartWriter();
        var at = 0;
        for (var index = 0; index < Count; index++)
        {
            if (Array.BinarySearch(stale, _articles[index]) >= 0)
                continue;
            for (; at < fresh.Count && fresh.Article(at) < _articles[index]; at++)
                merged.Add(fresh.Article(at), fresh.Times(at), fresh.Places(at));
            merged.Add(_articles[index], _times[index], Places(index));
        }
        for (; at < fresh.Count; at++)
            merged.Add(fresh.Article(at), fresh.Times(at), fresh.Places(at));
        return merged.Written;
    }

    /// <summary>What is known of later articles put behind: in one piece, since a common word stands in very many.</summary>
    private PartMatches Followed(PartMatches later) => later.Count == 0 ? this : new(
        [.. _articles, .. later._articles],
        [.. _times, .. later._times],
        [.. _firstPlaces, .. Array.ConvertAll(later._firstPlaces, first => _places.Length + first)],
        [.. _places, .. later._places]);

    /// <summary>Number of an article; null where the part does not stand in it.</summary>
    public int? IndexOf(int article) => Array.BinarySearch(_articles, article) is >= 0 and var found ? found : null;

    /// <summary>Number of the first article at or after an id.</summary>
    /// <param name="from">A number at or before it.</param>
    public int IndexFrom(int article, int from)
    {
        if (from >= _articles.Length || _articles[from] >= article)
            return from;
        // Mostly it is the next; else steps twice as long each time, then halves.
        if (++from >= _articles.Length || _articles[from] >= article)
            return from;
        var step = 1;
        while (from + step < _articles.Length && _articles[from + step] < article)
        {
            from += step;
            step *= 2;
        }
        var found = Array.BinarySearch(_articles, from, Math.Min(step + 1, _articles.Length - from), article);
        return found < 0 ? ~found : found;
    }
}

/// <summary>Where a phrase of a part stands.</summary>
/// <param name="Phrase">Its number, see <see cref="Match.Phrases"/>.</param>
/// <param name="Word">Number of its first word in title or text.</param>
internal readonly record struct PhrasePlace(ushort Phrase, bool InTitle, int Word)
{
    public const int Bytes = 8;
}
