namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>The articles that one part of a query finds, in the order of their ids: how often, weighed, and where. It never changes.</summary>
internal sealed class PartMatches(int[] articles, float[] times, int[] firstPlaces, PhrasePlace[] places)
{
    public int Count => articles.Length;

    /// <summary>Of memory.</summary>
    public long Bytes => ((sizeof(int) + sizeof(float) + sizeof(int)) * (long)articles.Length) + (PhrasePlace.Bytes * (long)places.Length);

    /// <summary>The id of an article by its number here.</summary>
    public int Article(int index) => articles[index];

    /// <summary>How often the part stands in the article, each place weighed by how it was found and where it stands.</summary>
    public float Times(int index) => times[index];

    public ReadOnlySpan<PhrasePlace> Places(int index) => places.AsSpan(firstPlaces[index]..(index + 1 < firstPlaces.Length ? firstPlaces[index + 1] : places.Length));

    /// <summary>What is known of some articles put in place of what was.</summary>
    /// <param name="stale">Articles that are no longer as they were; sorted.</param>
    /// <param name="fresh">Those of them that have the part now.</param>
    public PartMatches With(int[] stale, PartMatches fresh)
    {
        var merged = new PartWriter();
        var at = 0;
        for (var index = 0; index < Count; index++)
        {
            if (Array.BinarySearch(stale, articles[index]) >= 0)
                continue;
            for (; at < fresh.Count && fresh.Article(at) < articles[index]; at++)
                merged.Add(fresh.Article(at), fresh.Times(at), fresh.Places(at));
            merged.Add(articles[index], times[index], Places(index));
        }
        for (; at < fresh.Count; at++)
            merged.Add(fresh.Article(at), fresh.Times(at), fresh.Places(at));
        return merged.Written;
    }

    /// <summary>Number of an article; null where the part does not stand in it.</summary>
    public int? IndexOf(int article) => Array.BinarySearch(articles, article) is >= 0 and var found ? found : null;

    /// <summary>Number of the first article at or after an id.</summary>
    /// <param name="from">A number at or before it.</param>
    public int IndexFrom(int article, int from)
    {
        if (from >= articles.Length || articles[from] >= article)
            return from;
        // Mostly it is the next; else steps twice as long each time, then halves.
        if (++from >= articles.Length || articles[from] >= article)
            return from;
        var step = 1;
        while (from + step < articles.Length && articles[from + step] < article)
        {
            from += step;
            step *= 2;
        }
        var found = Array.BinarySearch(articles, from, Math.Min(step + 1, articles.Length - from), article);
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
