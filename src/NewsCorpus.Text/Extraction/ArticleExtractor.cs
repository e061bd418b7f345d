using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction;

/// <summary>Blocks → article. Pure: the same blocks and catalogue give the same article. Never throws. Safe for several threads.</summary>
public sealed class ArticleExtractor(OutletCatalogue outlets)
{
    /// <summary>Goes up whenever the same page could be extracted otherwise, so that a re-run can touch only what is stale.</summary>
    public const int Version = 1;

    public ExtractedArticle Extract(IReadOnlyList<Block> blocks)
    {
        _ = outlets;
        return new()
        {
            Language = "und",
            Title = null,
            TitleSource = TitleSource.Derived,
            Outlet = null,
            Published = null,
            Lead = null,
            Paragraphs = [.. blocks.Select(b => b.Text)],
            Removed = [],
        };
    }
}
