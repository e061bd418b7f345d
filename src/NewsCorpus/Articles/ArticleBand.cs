using NewsCorpus.Linking;

namespace NewsCorpus.Articles;

/// <summary>One band of an article's <see cref="Fingerprint"/>: articles that share one may be copies.</summary>
public sealed class ArticleBand
{
    public long Hash { get; set; }

    public int ArticleId { get; set; }
}
