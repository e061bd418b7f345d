using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>A page as the stages take it.</summary>
public sealed record StagedPage(byte[] Bytes, PageContext Context)
{
    /// <summary>What people have decided about blocks of this one page; outweighs the rules of its outlet.</summary>
    public IReadOnlyList<BlockRule> Rules { get; init; } = [];
}
