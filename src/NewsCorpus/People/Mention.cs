using NewsCorpus.Articles;
using NewsCorpus.Text;

namespace NewsCorpus.People;

/// <summary>Where an article names a person. Usually one row for both; several where two names turned out to be one person's.</summary>
public sealed class Mention
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article Article { get; set; } = null!;

    public int PersonId { get; set; }

    public Person Person { get; set; } = null!;

    /// <summary>First place: UTF-16 offset into the article's text; -1 where only the title names the person.</summary>
    public int Start { get; set; }

    public int Length { get; set; }

    /// <summary>The places after the first.</summary>
    public IReadOnlyList<TextSpan> Others { get; set; } = [];

    /// <summary>All places, in their order; none where only the title names the person.</summary>
    public IEnumerable<TextSpan> Places() => Start < 0 ? [] : Others.Prepend(new(Start, Start + Length));
}
