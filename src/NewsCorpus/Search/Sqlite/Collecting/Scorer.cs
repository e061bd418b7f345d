using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Native;

namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>How well an article answers a query: BM25 over the parts of the query, each place weighed by how it was found and where it stands.</summary>
internal sealed unsafe class Scorer
{
    // The usual constants of BM25 (Robertson, Zaragoza 2009).
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.75f;

    /// <summary>A word in the title counts three times, as in the measurements of docs/search.md.</summary>
    private const float TitleWeight = 3;

    private readonly Match _match;
    private readonly ArticleColumns _columns;
    private readonly float _lengthShareOfWord;
    private readonly PhraseFrequencies _frequencies;
    private readonly int[] _parts;
    private readonly float[] _streamWeights;
    private readonly float[] _rarity;
    private readonly float[] _weights;
    private bool _isReady;

    public Scorer(Match match, ArticleColumns columns, PhraseFrequencies frequencies)
    {
        (_match, _columns, _frequencies) = (match, columns, frequencies);
        _lengthShareOfWord = Saturation * LengthShare / (float)columns.AverageWords;
        _parts = [.. match.Phrases.Select(phrase => phrase.Part)];
        _streamWeights = [.. match.Phrases.Select(phrase => WeightOf(phrase.Stream))];
        (_rarity, _weights) = (new float[match.Parts.Count], new float[match.Parts.Count]);
    }

    /// <summary>What each part of the query added to the last score.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    public float Score(int article, Fts5Extension* match, nint cursor)
    {
        if (!_isReady)
            Prepare(match, cursor);
        Array.Clear(_weights);
        CountPlaces(match, cursor);
        var length = (Saturation * (1 - LengthShare)) + (_lengthShareOfWord * _columns.Words(article));
        var score = 0f;
        for (var part = 0; part < _weights.Length; part++)
        {
            var times = _weights[part];
            _weights[part] = _rarity[part] * times * (Saturation + 1) / (times + length);
            score += _weights[part];
        }
        return score;
    }

    /// <summary>The form itself has its lemma and its name key at the same place, and so counts most.</summary>
    private static float WeightOf(WordStreams stream) => stream switch
    {
        WordStreams.Lemma => 1f,
        WordStreams.Name => 0.8f,
        WordStreams.Prefix => 0.6f,
        _ => 0.5f,
    };

    /// <summary>How often each part is found, weighed.</summary>
    private void CountPlaces(Fts5Extension* match, nint cursor)
    {
        Fts5Places places;
        int column, word;
        for (var phrase = 0; phrase < _streamWeights.Length; phrase++)
        {
            var part = _parts[phrase];
            if (part < 0)
                continue;
            for (_ = match->PhraseFirst(cursor, phrase, &places, &column, &word); column >= 0; match->PhraseNext(cursor, &places, &column, &word))
                _weights[part] += column == 0 ? TitleWeight * _streamWeights[phrase] : _streamWeights[phrase];
        }
    }

    /// <summary>A part that few articles have weighs more. Where there is one part only, all articles have it, and nothing is counted.</summary>
    private void Prepare(Fts5Extension* match, nint cursor)
    {
        _isReady = true;
        Array.Fill(_rarity, 1);
        if (_rarity.Length == 1)
            return;
        var shares = new double[_rarity.Length];
        for (var number = 0; number < _match.Phrases.Count; number++)
            if (_match.Phrases[number] is { Part: >= 0 } phrase)
                shares[phrase.Part] = Math.Max(shares[phrase.Part], _frequencies.ShareOf(phrase.Key, number, _columns.Articles, match, cursor));
        for (var part = 0; part < shares.Length; part++)
            _rarity[part] = (float)Math.Log(1 + (((1 - shares[part]) * _columns.Articles + 0.5) / ((shares[part] * _columns.Articles) + 0.5)));
    }
}
