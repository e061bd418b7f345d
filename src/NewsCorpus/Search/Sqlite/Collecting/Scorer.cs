using NewsCorpus.Search.Sqlite.Columns;
using NewsCorpus.Search.Sqlite.Matching;

namespace NewsCorpus.Search.Sqlite.Collecting;

/// <summary>How well an article answers a query: BM25 over the parts of the query, each place weighed by how it was found and where it stands.</summary>
internal sealed class Scorer
{
    // The usual constants of BM25 (Robertson, Zaragoza 2009).
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.75f;

    private readonly PartStream[] _parts;
    private readonly float[] _rarity;
    private readonly ArticleColumns _columns;
    private readonly float _lengthOfWord;

    public Scorer(IReadOnlyList<QueryPart> parts, ArticleColumns columns)
    {
        _parts = [.. parts.Select(part => part.Stream)];
        // Where there is one part only, all hits have it.
        _rarity = _parts.Length == 1 ? [1] : [.. _parts.Select(part => Rarity(part.Matches.Count, columns.Articles))];
        _columns = columns;
        _lengthOfWord = Saturation * LengthShare / (float)columns.AverageWords;
    }

    /// <summary>Asked for with rising ids.</summary>
    public float Score(int article)
    {
        var (score, length) = (0f, Length(article));
        for (var part = 0; part < _parts.Length; part++)
            score += Weight(part, _parts[part].TimesIn(article), length);
        return score;
    }

    /// <summary>What each part adds to the score of any article.</summary>
    public float[] Weights(int article)
    {
        var length = Length(article);
        return [.. _parts.Select((part, i) => Weight(i, part.Matches.IndexOf(article) is { } index ? part.Matches.Times(index) : 0, length))];
    }

    private float Length(int article) => (Saturation * (1 - LengthShare)) + (_lengthOfWord * _columns.Words(article));

    private float Weight(int part, float times, float length) => _rarity[part] * times * (Saturation + 1) / (times + length);

    /// <summary>A part that few articles have weighs more.</summary>
    private static float Rarity(int having, int all) => (float)Math.Log(1 + ((all - having + 0.5) / (having + 0.5)));
}
