using NewsCorpus.Articles;

namespace NewsCorpus.Tagging;

/// <summary>An editor's word on an article.</summary>
public sealed class Tag
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required LocalizedText Names { get; set; }

    public List<Article> Articles { get; set; } = [];
}
