namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>An article that may stand on the page, with the places that answer the query. Used again for another one when a better one takes its place.</summary>
internal sealed class FoundArticle
{
    /// <summary>Of each phrase: enough for a snippet and for the reasons; a long article with a common word has more.</summary>
    public const int MostPlaces = 16;

    private readonly List<PhrasePlace> _places = [];

    public ulong Key { get; set; }

    public int Article { get; set; }

    /// <summary>How many articles it stands for, itself included.</summary>
    public int Times { get; set; } = 1;

    /// <summary>What each part of the query adds to the score.</summary>
    public float[] Weights { get; set; } = [];

    public IReadOnlyList<PhrasePlace> Places => _places;

    public void Begin(ulong key, int article, ReadOnlySpan<float> weights)
    {
        (Key, Article) = (key, article);
        if (Weights.Length != weights.Length)
            Weights = new float[weights.Length];
        weights.CopyTo(Weights);
        _places.Clear();
    }

    public void Add(PhrasePlace place) => _places.Add(place);
}

/// <summary>Where a phrase of a <see cref="Match"/> stands.</summary>
/// <param name="Phrase">Its number.</param>
/// <param name="Word">Number of its first word in title or text.</param>
internal readonly record struct PhrasePlace(int Phrase, bool InTitle, int Word);
