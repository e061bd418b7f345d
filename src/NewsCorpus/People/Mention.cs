using NewsCorpus.Articles;

namespace NewsCorpus.People;

/// <summary>A place in an article's text that names a person.</summary>
public sealed class Mention
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article Article { get; set; } = null!;

    public int PersonId { get; set; }

    public Person Person { get; set; } = null!;

    /// <summary>UTF-16 offset into the article's text; -1 where only the title names the person.</summary>
    public int Start { get; set; }

    public int Length { get; set; }
}
