using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Articles;

/// <summary>A block of the page that is not the article, kept so that anyone can see what was left out and why.</summary>
public sealed class RemovedBlock
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    /// <summary>Line in the page, from 1.</summary>
    public int Line { get; set; }

    public required string Text { get; set; }

    public RemovalReason Reason { get; set; }
}
