using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction.Blocks;
using NewsCorpus.Text.Extraction.Furniture;
using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Text.Extraction.Steps;
using NewsCorpus.Text.Languages;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Text.Extraction;

/// <summary>Blocks → article. Pure: the same blocks and catalogue give the same article. Never throws. Safe for several threads.</summary>
/// <param name="outlets">The outlets that pages may name as their own.</param>
/// <param name="model">Weights of the block classifier; null for those that the program comes with.</param>
public sealed class ArticleExtractor(OutletCatalogue outlets, BlockModel? model = null)
{
    /// <summary>Goes up whenever the same page could be extracted otherwise, so that a re-run can touch only what is stale.</summary>
    public const int Version = 9;

    /// <summary>Blocks that are judged; what follows is removed unread. The longest news page seen has 3,000, and each judged block costs about 2 KB.</summary>
    private const int MostBlocks = 20_000;

    private readonly OutletStep outletStep = new(outlets);
    private readonly BlockClassifier classifier = new(model ?? BlockModel.Default);

    public ExtractedArticle Extract(IReadOnlyList<Block> blocks) => Extract(new PageContent(blocks, PageMetadata.None));

    public ExtractedArticle Extract(PageContent content) => Extract(content, OutletFurniture.None, BlockRulings.None);

    /// <param name="furniture">What is known to stand on the outlet's other pages, too.</param>
    /// <param name="rulings">What people have decided about some of the blocks.</param>
    public ExtractedArticle Extract(PageContent content, OutletFurniture furniture, BlockRulings rulings)
    {
        var page = FactsOf(content);
        var draft = new Draft(page, rulings);
        var (probabilities, threshold) = (classifier.Probabilities(page), classifier.Regime(page).Threshold);
        BodyStep.Run(draft, probabilities, threshold);
        TitleStep.Run(draft, content.Metadata);
        RepetitionStep.Run(draft, furniture);
        CaptionStep.Run(draft);
        LeadStep.Run(draft);
        EdgeStep.Run(draft);
        InsertStep.Run(draft);
        var published = PublishedStep.Run(draft, content.Metadata);
        var author = AuthorStep.Run(draft, content.Metadata, outletStep.IsOutlet);
        ReasonStep.Run(draft);
        return Article(draft, content) with
        {
            Published = published,
            Author = author,
            Outlet = outletStep.Run(draft, content.Metadata),
            Site = content.Metadata.Site?.Value,
            Address = content.Metadata.Address,
            Certainty = BlockCertainty.Of(page, probabilities, threshold),
        };
    }

    /// <summary>For each judged block of a page, in their order, its score and what weighed most in it.</summary>
    public IReadOnlyList<BlockExplanation> Explain(PageContent content) => classifier.Explain(FactsOf(content));

    private static PageFacts FactsOf(PageContent content) => new(content with { Blocks = [.. content.Blocks.Take(MostBlocks)] });

    private static ExtractedArticle Article(Draft draft, PageContent content)
    {
        var lead = draft.Lead is { } i ? TextOf(draft, i) : null;
        var paragraphs = draft.Body.Select(b => TextOf(draft, b)).ToList();
        var title = draft.Title is { } t ? HeadlineText.Of(TextOf(draft, t)) : draft.DeclaredTitle?.Value;
        return new()
        {
            Language = LanguageIdentifier.Identify(string.Join('\n', [title, lead, .. paragraphs])),
            Title = title ?? DerivedTitle.Of(lead ?? paragraphs.FirstOrDefault() ?? ""),
            TitleSource = title is null ? TitleSource.Derived : TitleSource.Page,
            TitleEvidence = title is null ? null : draft.DeclaredTitle?.Source ?? "line",
            Lead = lead,
            Paragraphs = paragraphs,
            Removed =
            [
                .. Enumerable.Range(0, draft.Page.Count).Where(draft.IsRemoved).Select(b => Removed(draft, b)),
                .. content.Blocks.Skip(MostBlocks).Select(block => new RemovedBlock(block.Line, block.Text, RemovalReason.Other)),
            ],
        };
    }

    private static string TextOf(Draft draft, int i) => draft.Page.Blocks[i].Block.Text;

    private static RemovedBlock Removed(Draft draft, int i) =>
        new(draft.Page.Blocks[i].Block.Line, TextOf(draft, i), draft.ReasonOf(i) ?? RemovalReason.Other);
}
