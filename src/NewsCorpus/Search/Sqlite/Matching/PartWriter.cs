namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>Writes down what a part finds, article by article in the order of their ids.</summary>
internal sealed class PartWriter
{
    private readonly List<int> _articles = [];
    private readonly List<float> _times = [];
    private readonly List<int> _firstPlaces = [];
    private readonly List<PhrasePlace> _places = [];

    public PartMatches Written => new(new PartLists([.. _articles], [.. _times], [.. _firstPlaces], [.. _places], new(_articles.Count, _places.Count)));

    /// <summary>An article; its places and times follow.</summary>
    public void Begin(int article)
    {
        _articles.Add(article);
        _times.Add(0);
        _firstPlaces.Add(_places.Count);
    }

    /// <summary>To the article that was begun.</summary>
    public void AddTimes(float times) => _times[^1] += times;

    public void AddPlace(PhrasePlace place) => _places.Add(place);

    public void Add(int article, float times, ReadOnlySpan<PhrasePlace> places)
    {
        Begin(article);
        AddTimes(times);
        _places.AddRange(places);
    }
}
