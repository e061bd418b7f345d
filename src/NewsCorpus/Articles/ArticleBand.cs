using NewsCorpus.Linking;

namespace NewsCorpus.Articles;

/// <summary>One band of an article's <see cref="Fingerprint"/>: articles that share one may be copies. A text too short to tell has none.</summary>
/// <remarks>No reference: it would take an index of its own, as large as the table. A band of an article that is gone goes when it is met.</remarks>
public sealed class ArticleBand
{
    public long Hash { get; set; }

    public int ArticleId { get; set; }
}
