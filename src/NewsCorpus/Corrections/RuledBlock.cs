using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Corrections;

/// <summary>An editor's word on one block of an article's page: it is text of the article, or is not.</summary>
public sealed class RuledBlock
{
    /// <summary>The <see cref="Line"/> of a block that the page does not have any more.</summary>
    public const int Gone = 0;

    public int Id { get; set; }

    public int ArticleId { get; set; }

    /// <summary>Line number in the page, from 1; brought up to date when the page is read otherwise. <see cref="Gone"/> where no block has the text.</summary>
    public int Line { get; set; }

    /// <summary>As the page has it.</summary>
    public required string Text { get; set; }

    public BlockRuling Ruling { get; set; }

    /// <summary>Why the machine by itself removes the block; null where it keeps it.</summary>
    public RemovalReason? Found { get; set; }
}
