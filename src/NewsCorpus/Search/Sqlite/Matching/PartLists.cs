namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>
/// The lists behind <see cref="PartMatches"/>, with room at their ends: what later articles have is put there, so that a common word's list of megabytes need not be copied for
/// each batch that comes. What is written is never written over.
/// </summary>
internal sealed class PartLists(int[] articles, float[] times, int[] firstPlaces, PhrasePlace[] places, PartLists.Ends written)
{
    /// <summary>An eighth of a list's length is left free when it is copied.</summary>
    private const int Slack = 8;

    public int[] Articles => articles;

    public float[] Times => times;

    public int[] FirstPlaces => firstPlaces;

    public PhrasePlace[] Places => places;

    public int Count { get; private init; } = written.Articles;

    public int PlaceCount { get; private init; } = written.Places;

    /// <summary>Of memory.</summary>
    public long Bytes => ((sizeof(int) + sizeof(float) + sizeof(int)) * (long)articles.Length) + (PhrasePlace.Bytes * (long)places.Length);

    /// <summary>Others put behind these: in the same lists where there is room and nobody has done so before.</summary>
    public PartLists With(PartLists later)
    {
        var ends = new Ends(Count + later.Count, PlaceCount + later.PlaceCount);
        lock (written)
        {
            if (written.Articles == Count && ends.Articles <= articles.Length && ends.Places <= places.Length)
            {
                (written.Articles, written.Places) = (ends.Articles, ends.Places);
                Write(later, this);
                return new(articles, times, firstPlaces, places, written) { Count = ends.Articles, PlaceCount = ends.Places };
            }
        }
        var copied = Copied(ends);
        Write(later, copied);
        return copied;
    }

    private PartLists Copied(Ends ends)
    {
        var (room, placeRoom) = (ends.Articles + (ends.Articles / Slack), ends.Places + (ends.Places / Slack));
        var copied = new PartLists(new int[room], new float[room], new int[room], new PhrasePlace[placeRoom], ends);
        articles.AsSpan(0, Count).CopyTo(copied.Articles);
        times.AsSpan(0, Count).CopyTo(copied.Times);
        firstPlaces.AsSpan(0, Count).CopyTo(copied.FirstPlaces);
        places.AsSpan(0, PlaceCount).CopyTo(copied.Places);
        return copied;
    }

    /// <summary>Behind what is of these.</summary>
    private void Write(PartLists later, PartLists into)
    {
        later.Articles.AsSpan(0, later.Count).CopyTo(into.Articles.AsSpan(Count));
        later.Times.AsSpan(0, later.Count).CopyTo(into.Times.AsSpan(Count));
        later.Places.AsSpan(0, later.PlaceCount).CopyTo(into.Places.AsSpan(PlaceCount));
        for (var at = 0; at < later.Count; at++)
            into.FirstPlaces[Count + at] = PlaceCount + later.FirstPlaces[at];
    }

    /// <summary>How far lists are written, for all who share them.</summary>
    internal sealed class Ends(int articles, int places)
    {
        public int Articles { get; set; } = articles;

        public int Places { get; set; } = places;
    }
}
