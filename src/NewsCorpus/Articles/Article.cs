using NewsCorpus.Corrections;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Tagging;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Articles;

/// <summary>What extraction found in a page.</summary>
public sealed class Article
{
    public int Id { get; set; }

    public int PageId { get; set; }

    public Page Page { get; set; } = null!;

    /// <summary>ISO 639-1 code.</summary>
    public required string Language { get; set; }

    public required string Title { get; set; }

    public TitleSource TitleSource { get; set; }

    public int? OutletId { get; set; }

    public Outlet? Outlet { get; set; }

    /// <summary>In the page's own time zone, as it prints it; null where it prints no date. See <see cref="PublishedDate"/>.</summary>
    public DateTime? Published { get; set; }

    public DatePrecision PublishedPrecision { get; set; }

    /// <summary>The words on the page that give the date.</summary>
    public string? PublishedEvidence { get; set; }

    /// <summary>Who wrote it, several names with commas between; null where the page does not say.</summary>
    public string? Author { get; set; }

    /// <summary>The line of the page, or the field of its metadata, that names the author.</summary>
    public string? AuthorEvidence { get; set; }

    /// <summary>The page's own address as the page, or what it came in, says it; null where neither does. Not to be trusted: see <see cref="WebAddress"/>.</summary>
    public string? PageAddress { get; set; }

    /// <summary>True where the first paragraph of <see cref="Text"/> is the lead.</summary>
    public bool HasLead { get; set; }

    /// <summary>Lead and body, paragraphs joined by \n. Every offset is a UTF-16 index into it.</summary>
    public required string Text { get; set; }

    /// <summary>Pages from other addresses that hold the very same text.</summary>
    public List<Page> OtherPages { get; set; } = [];

    public int? CopyOfId { get; set; }

    /// <summary>The first article of those that tell (nearly) the same text; null for that first one, and where there are no others.</summary>
    public Article? CopyOf { get; set; }

    /// <summary>The later articles that tell (nearly) the same text; none unless this is the first of them.</summary>
    public List<Article> Copies { get; set; } = [];

    public List<Quote> Quotes { get; set; } = [];

    public List<Mention> Mentions { get; set; } = [];

    public List<Coverage> Coverage { get; set; } = [];

    public List<Tag> Tags { get; set; } = [];

    /// <summary>Counts what editors corrected in it, 0 where nobody did: the second of two learns that there was a first, and a re-run that there is something to keep.</summary>
    public int Version { get; set; }

    /// <summary>Facts that are an editor's: title, date, outlet and language above hold them.</summary>
    public List<ArticleCorrection> Corrections { get; set; } = [];

    /// <summary>Blocks of the page that are text, or are not, because an editor said so.</summary>
    public List<RuledBlock> RuledBlocks { get; set; } = [];
}
