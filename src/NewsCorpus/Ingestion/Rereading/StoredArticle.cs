using NewsCorpus.Articles;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion.Rereading;

/// <summary>A stored article as extraction would have found it: what is asked of its words can be asked without its page.</summary>
internal static class StoredArticle
{
    /// <param name="article">With its outlet, and its page where <see cref="ExtractedArticle.Removed"/> is asked for.</param>
    public static ExtractedArticle AsFound(Article article)
    {
        var paragraphs = article.Text.Split('\n');
        return new()
        {
            Language = article.Language,
            Title = article.Title,
            TitleSource = article.TitleSource,
            Outlet = article.Outlet?.Name,
            Published = article.Published is { } local ? new(local, article.PublishedPrecision, article.PublishedEvidence ?? "") : null,
            Author = article.Author is { } author ? new Evidence(author, article.AuthorEvidence ?? "") : null,
            Address = article.PageAddress is { } address ? new Evidence(address, "") : null,
            Lead = article.HasLead ? paragraphs[0] : null,
            Paragraphs = article.HasLead ? paragraphs[1..] : paragraphs,
            Removed = article.Page?.Removed ?? [],
        };
    }
}
