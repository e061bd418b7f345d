namespace NewsCorpus.Search.Sqlite.Matching;

/// <summary>Weighs and writes down the places at which a part is found: article by article in the order of their ids, in each phrase by phrase.</summary>
internal sealed class FoundPlaces(Match part)
{
    /// <summary>Of each phrase: enough for a snippet and for the reasons; a long article with a common word has more.</summary>
    private const int MostPlaces = 16;

    /// <summary>A word in the title counts three times, as in the measurements of docs/search.md.</summary>
    private const float TitleWeight = 3;

    private readonly float[] _weights = [.. part.Phrases.Select(phrase => WeightOf(phrase.Streams))];
    private readonly PartWriter _written = new();
    private (int Article, int Phrase) _last;
    private int _left;

    public PartMatches Written => _written.Written;

    public void Add(int article, int phrase, int column, int word)
    {
        if (_last.Article != article)
            _written.Begin(article);
        if (_last != (article, phrase))
            (_last, _left) = ((article, phrase), MostPlaces);
        _written.AddTimes(column == Match.TitleColumn ? TitleWeight * _weights[phrase] : _weights[phrase]);
        if (_left-- > 0)
            _written.AddPlace(new((ushort)phrase, column == Match.TitleColumn, word));
    }

    /// <summary>The form that was typed counts most: it is found as itself and as a form of its word.</summary>
    private static float WeightOf(WordStreams streams) =>
        (streams.HasFlag(WordStreams.Form) ? 0.5f : 0) + (streams.HasFlag(WordStreams.Lemma) ? 1 : 0)
        + (streams.HasFlag(WordStreams.Name) ? 0.8f : 0) + (streams.HasFlag(WordStreams.Prefix) ? 0.6f : 0)
        + (streams.HasFlag(WordStreams.Alias) ? 0.6f : 0);
}
