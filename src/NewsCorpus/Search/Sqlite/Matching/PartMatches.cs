namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>
/// The articles that one part of a query finds, in the order of their ids: how often, weighed, and where. It never changes; the lists behind it may hold more, which later
/// matches have put behind what is of these.
/// </summary>
internal sealed class PartMatches
{
    private readonly PartLists _lists;
    private readonly int[] _articles;
    private readonly float[] _times;

    public PartMatches(PartLists lists) => (_lists, _articles, _times, Count) = (lists, lists.Articles, lists.Times, lists.Count);

    public int Count { get; }

    /// <summary>Of memory.</summary>
    public long Bytes => _lists.Bytes;

    private ReadOnlySpan<int> Articles => _articles.AsSpan(0, Count);

    /// <summary>The id of an article by its number here.</summary>
    public int Article(int index) => _articles[index];

    /// <summary>How often the part stands in the article, each place weighed by how it was found and where it stands.</summary>
    public float Times(int index) => _times[index];

    public ReadOnlySpan<PhrasePlace> Places(int index) => _lists.Places.AsSpan(_lists.FirstPlaces[index]..(index + 1 < Count ? _lists.FirstPlaces[index + 1] : _lists.PlaceCount));

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
            if (Array.BinarySearch(stale, Article(index)) >= 0)
                continue;
            for (; at < fresh.Count && fresh.Article(at) < Article(index); at++)
                merged.Add(fresh.Article(at), fresh.Times(at), fresh.Places(at));
            merged.Add(Article(index), Times(index), Places(index));
        }
        for (; at < fresh.Count; at++)
            merged.Add(fresh.Article(at), fresh.Times(at), fresh.Places(at));
        return merged.Written;
    }

    /// <summary>What is known of later articles put behind.</summary>
    private PartMatches Followed(PartMatches later) => later.Count == 0 ? this : new(_lists.With(later._lists));

    /// <summary>Number of an article; null where the part does not stand in it.</summary>
    public int? IndexOf(int article) => Articles.BinarySearch(article) is >= 0 and var found ? found : null;

    /// <summary>Number of the first article at or after an id.</summary>
    /// <param name="from">A number at or before it.</param>
    public int IndexFrom(int article, int from)
    {
        var articles = Articles;
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
        var found = articles.Slice(from, Math.Min(step + 1, articles.Length - from)).BinarySearch(article);
        return from + (found < 0 ? ~found : found);
    }
}

/// <summary>Where a phrase of a part stands.</summary>
/// <param name="Phrase">Its number, see <see cref="Match.Phrases"/>.</param>
/// <param name="Word">Number of its first word in title or text.</param>
internal readonly record struct PhrasePlace(ushort Phrase, bool InTitle, int Word)
{
    public const int Bytes = 8;
}
