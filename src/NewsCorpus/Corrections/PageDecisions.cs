using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Corrections;

/// <summary>What editors have decided about the article of one page, as the stages take it into account. Pure.</summary>
/// <param name="Version">See <see cref="Articles.Article.Version"/>: 0 where nobody has decided anything.</param>
/// <param name="Facts">Each fact that is an editor's; the outlet by its name.</param>
/// <param name="Blocks">What is text, and what is not.</param>
public sealed record PageDecisions(int Version, IReadOnlyDictionary<ArticleFact, string?> Facts, IReadOnlyList<BlockRule> Blocks)
{
    public static PageDecisions None { get; } = new(0, new Dictionary<ArticleFact, string?>(), []);

    /// <summary>The article with the editor's facts in place of the machine's.</summary>
    public ExtractedArticle Over(ExtractedArticle found)
    {
        if (Facts.TryGetValue(ArticleFact.Title, out var title)) found = found with { Title = title, TitleSource = TitleSource.Editor, TitleEvidence = null };
        if (Facts.TryGetValue(ArticleFact.Date, out var date)) found = found with { Published = FactTexts.Date(date) };
        if (Facts.TryGetValue(ArticleFact.Outlet, out var outlet)) found = found with { Outlet = outlet };
        return Facts.TryGetValue(ArticleFact.Language, out var language) ? found with { Language = language! } : found;
    }

    /// <summary>Each ruling at the block that it is about, which may stand on another line by now; without those whose block is gone.</summary>
    public IReadOnlyList<BlockRule> BlocksOn(IReadOnlyList<Block> page) =>
        [.. from rule in Blocks let line = LineOf(rule, page) where line is not null select rule with { Line = line }];

    /// <summary>The nearest line with the block's text; null where there is none.</summary>
    internal static int? LineOf(BlockRule rule, IReadOnlyList<Block> page) =>
        page.Where(block => block.Text == rule.Text).MinBy(block => Math.Abs(block.Line - rule.Line!.Value))?.Line;
}
