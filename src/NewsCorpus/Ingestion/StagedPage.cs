using NewsCorpus.Corrections;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>A page as the stages take it.</summary>
public sealed record StagedPage(byte[] Bytes, PageContext Context)
{
    /// <summary>What editors have decided about its article; outweighs the rules of its outlet.</summary>
    public PageDecisions Decisions { get; init; } = PageDecisions.None;
}
