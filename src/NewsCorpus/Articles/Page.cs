using NewsCorpus.Ingestion;
using NewsCorpus.Quality;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Articles;

/// <summary>The bytes handed in, kept for ever in the folder of originals under their SHA-256.</summary>
public sealed class Page
{
    public int Id { get; set; }

    /// <summary>Lower-case hexadecimal, 64 characters.</summary>
    public required string Sha256 { get; set; }

    /// <summary>File name it was first handed in under, without its folder.</summary>
    public required string Name { get; set; }

    public long Length { get; set; }

    /// <summary>What was known of the page beside its bytes when it was first handed in; a re-run reads it with this. Stored as JSON.</summary>
    public PageContext Context { get; set; } = PageContext.None;

    public DateTimeOffset StoredAt { get; set; }

    /// <summary>Versions of the stages and of the catalogues that read the page; see <see cref="PageStages.Stamp"/>.</summary>
    public required string MadeBy { get; set; }

    /// <summary>Why the page gave no article; null where it gave one.</summary>
    public PageOutcome? Problem { get; set; }

    /// <summary>Every block of the page that is not the article, with the reason: anyone can see what was left out.</summary>
    public RemovedBlocks Removed { get; set; } = RemovedBlocks.None;

    /// <summary>How its reading went.</summary>
    public PageReading? Reading { get; set; }

    /// <summary>Null where the page holds no article, or none of its own.</summary>
    public Article? Article { get; set; }

    public int? SameTextAsId { get; set; }

    /// <summary>The article of another page that holds this page's text word for word; null where there is none.</summary>
    public Article? SameTextAs { get; set; }

    /// <summary>Would the program read it as it did? Not where the stages, the catalogues or the rules of its outlet have changed; what editors changed does not count.</summary>
    /// <param name="stamp">See <see cref="PageStages.StampOfProgram"/>.</param>
    public bool IsReadBy(string stamp) => MadeBy.StartsWith(stamp, StringComparison.Ordinal) && Reading is not { RulesChanged: true };
}
