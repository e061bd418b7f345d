using System.Globalization;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;
using NewsCorpus.Linking;
using NewsCorpus.Rules;
using NewsCorpus.Search.Sqlite;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Extraction.Furniture;
using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>
/// Everything that is decided about a page, as the list of its stages: bytes → text → blocks → article → people and quotes → meeting.
/// Pure: the same bytes and catalogues give the same result, without database, clock or network. Safe for several threads.
/// </summary>
public sealed class PageStages(CatalogueSet catalogues)
{
    private readonly ArticleExtractor _extractor = new(catalogues.Outlets);
    private readonly ArticleAnnotator _annotator = new(catalogues.People);
    private readonly MeetingFinder _meetings = new(catalogues.Meetings);

    private static readonly string ExtractionStamp = string.Create(CultureInfo.InvariantCulture, $"extraction {ArticleExtractor.Version}, ");

    /// <summary>Versions of all stages, of the catalogues, and of what editors made of them. An article that was made under another stamp is stale.</summary>
    public string Stamp { get; } = ProgramStamp(catalogues) + (catalogues.Edits is { } edits ? $", edits {edits}" : "");

    /// <summary>The stamp without the editors' part: a page that comes again is not read anew because an editor changed somebody meanwhile; who wants that re-runs what is stale.</summary>
    public string StampOfProgram { get; } = ProgramStamp(catalogues);

    /// <summary>Does a stamp name the present version of extraction?</summary>
    public static bool IsExtractedAsNow(string stamp) => stamp.StartsWith(ExtractionStamp, StringComparison.Ordinal);

    private static string ProgramStamp(CatalogueSet catalogues) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ExtractionStamp}annotation {ArticleAnnotator.Version}, linking {MeetingFinder.Version}, catalogues {catalogues.Fingerprint}");

    /// <summary>Never throws, whatever the bytes.</summary>
    public AnalyzedPage Analyze(byte[] bytes, PageContext context) => AnalyzeTogether([new(bytes, context)], OutletRulings.None, CancellationToken.None)[0];

    /// <summary>A page by itself.</summary>
    /// <param name="furniture">What is known to stand on other pages of its outlet.</param>
    /// <param name="rules">Of all outlets.</param>
    public AnalyzedPage Analyze(StagedPage page, OutletFurniture furniture, OutletRulings rules) => Analyze(page, Read(page.Bytes, page.Context), furniture, rules);

    /// <summary>
    /// Pages that came together: what several of one outlet have in common is furniture. In their order; each keeps its content in memory until the last is read.
    /// </summary>
    /// <param name="rules">Of all outlets.</param>
    /// <param name="ct">Stops between two pages.</param>
    public IReadOnlyList<AnalyzedPage> AnalyzeTogether(IReadOnlyList<StagedPage> pages, OutletRulings rules, CancellationToken ct)
    {
        var read = Stoppable(pages, ct).Select(page => (Page: page, Read: Read(page.Bytes, page.Context))).ToList();
        var furniture = BatchFurniture.Of(read.Select(r => r.Read.Content).OfType<PageContent>());
        return [.. Stoppable(read, ct).Select(r => Analyze(r.Page, r.Read, r.Read.Content is { } content ? furniture.For(content) : OutletFurniture.None, rules))];
    }

    private static IEnumerable<T> Stoppable<T>(IEnumerable<T> pages, CancellationToken ct)
    {
        foreach (var page in pages)
        {
            ct.ThrowIfCancellationRequested();
            yield return page;
        }
    }

    private static (PageContent? Content, PageProblem? Problem) Read(ReadOnlySpan<byte> bytes, PageContext context)
    {
        var decoded = PageText.Decode(bytes, context.Charset);
        return decoded.Problem is null ? (PageReader.Read(decoded.Text, context), null) : (null, decoded.Problem);
    }

    private AnalyzedPage Analyze(StagedPage page, (PageContent? Content, PageProblem? Problem) read, OutletFurniture furniture, OutletRulings rules) =>
        Find(page, read, furniture, rules) with { MadeBy = Stamp };

    private AnalyzedPage Find(StagedPage page, (PageContent? Content, PageProblem? Problem) read, OutletFurniture furniture, OutletRulings rules)
    {
        if (read.Content is not { } content) return AnalyzedPage.Without(read.Problem!.Value.AsOutcome()) with { Decisions = page.Decisions };
        var (article, machine) = Extract(page, content, furniture, rules);
        return Annotate(article) with { Decisions = page.Decisions, Machine = machine };
    }

    /// <summary>What editors have decided comes before what is found; what is found without them is kept beside it.</summary>
    private (ExtractedArticle Article, MachineFinding? Machine) Extract(StagedPage page, PageContent content, OutletFurniture furniture, OutletRulings rules)
    {
        var found = Extract(page, content, furniture, [], rules);
        if (page.Decisions.Version == 0) return (found, null);
        var ruled = page.Decisions.Blocks is [] ? found : Extract(page, content, furniture, page.Decisions.BlocksOn(content.Blocks), rules);
        return (page.Decisions.Over(ruled), new(ruled, found.Removed, content.Blocks));
    }

    /// <summary>Only the article says of which outlet the page is: where that outlet has a rule for one of its blocks, the page is read once more.</summary>
    private ExtractedArticle Extract(StagedPage page, PageContent content, OutletFurniture furniture, IReadOnlyList<BlockRule> own, OutletRulings rules)
    {
        var article = _extractor.Extract(content, furniture, new BlockRulings(own));
        var ofOutlet = rules.Of(page.Decisions.Over(article).Outlet);
        if (ofOutlet.Count > 0 && new BlockRulings(ofOutlet).Concern(content.Blocks))
            article = _extractor.Extract(content, furniture, new BlockRulings([.. own, .. ofOutlet])) with { Outlet = article.Outlet };
        return article.Language == "und" && page.Context.Language is { } given ? article with { Language = given } : article;
    }

    private AnalyzedPage Annotate(ExtractedArticle article)
    {
        if (ProblemOf(article) is { } problem) return new AnalyzedPage(problem, article, new Annotations([], []), null);
        var annotations = _annotator.Annotate(new AnnotationInput(
            article.TitleSource == TitleSource.Derived ? null : article.Title, article.Text, article.Language, KnownDay(article.Published)));
        return new AnalyzedPage(null, article, annotations, _meetings.Find(article, annotations.People))
        {
            MayTellOfMeeting = annotations.People.Count > 1 && MeetingTelling.AreIn(article.Text, article.Language),
        };
    }

    private static PageOutcome? ProblemOf(ExtractedArticle article) =>
        article.Paragraphs.Count == 0 ? PageOutcome.NotAnArticle : article.Language == "und" ? PageOutcome.UnknownLanguage : null;

    /// <summary>An article that is there already: who is named and quoted in it, and which meeting it tells of, found anew in its own words.</summary>
    public AnalyzedPage AnalyzeText(ExtractedArticle article) => Annotate(article) with { MadeBy = Stamp };

    /// <summary>The blocks of a page, in their order; none where the bytes are no text.</summary>
    public static IReadOnlyList<Block> BlocksOf(ReadOnlySpan<byte> bytes, PageContext context) => Read(bytes, context).Content?.Blocks ?? [];

    /// <summary>Each judged block of a page, in their order, and why it was, or was not, taken for the article; none where the bytes are no text.</summary>
    public IEnumerable<(Block Block, BlockExplanation Why)> Explain(ReadOnlySpan<byte> bytes, PageContext context) =>
        Read(bytes, context).Content is { } content ? content.Blocks.Zip(_extractor.Explain(content)) : [];

    private static DateOnly? KnownDay(PublishedDate? published) =>
        published is { Precision: DatePrecision.Day or DatePrecision.Minute } date ? DateOnly.FromDateTime(date.Local) : null;
}

/// <summary>What the stages found in one page.</summary>
/// <param name="Problem">Why there is no article; null where there is one.</param>
/// <param name="Article">Null where the bytes are no text.</param>
/// <param name="Annotations">Empty where there is no article.</param>
/// <param name="Meeting">Null where the article tells of no known meeting.</param>
public sealed record AnalyzedPage(PageOutcome? Problem, ExtractedArticle? Article, Annotations Annotations, MeetingMatch? Meeting)
{
    /// <summary>See <see cref="PageStages.Stamp"/>.</summary>
    public string MadeBy { get; init; } = "";

    /// <summary>What finds copies of the article; see <see cref="Fingerprint.BandsOf"/>. None where there is no article.</summary>
    public IReadOnlyList<long> Bands => field ??= Article is null ? [] : Fingerprint.BandsOf(Article.Text);

    /// <summary>False where no <see cref="MeetingTelling"/> is found in the article, whoever its people turn out to be.</summary>
    public bool MayTellOfMeeting { get; init; }

    /// <summary>What is not the article, as it is stored.</summary>
    internal RemovedBlocks Removed => field ??= RemovedBlocks.Of(Article?.Removed ?? []);

    /// <summary>What editors had decided when the page was read.</summary>
    public PageDecisions Decisions { get; init; } = PageDecisions.None;

    /// <summary>What is found without them; null where they have decided nothing.</summary>
    public MachineFinding? Machine { get; init; }

    /// <summary>What finds each quote in others, by its words; see <see cref="QuoteWords.Keys"/>. None for reported words, which are nobody's utterance.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyCollection<long>> QuoteRuns => field ??= Annotations.Quotes.DistinctBy(q => q.Text)
        .ToDictionary(q => q.Text, q => new QuoteWords(q.Text, Article!.Language).Keys);

    /// <summary>Where its words for the index are, cut beforehand; null where they are cut when it is stored.</summary>
    internal PageWords? Words { get; set; }

    public static AnalyzedPage Without(PageOutcome problem) => new(problem, null, new Annotations([], []), null);
}

/// <summary>What the stages find where editors have decided, without that.</summary>
/// <param name="Article">With what they say of blocks, without what they say of title, date, outlet and language.</param>
/// <param name="Removed">What is removed without what they say of blocks.</param>
/// <param name="Blocks">Of the page.</param>
public sealed record MachineFinding(ExtractedArticle Article, IReadOnlyList<RemovedBlock> Removed, IReadOnlyList<Block> Blocks);
