using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Quotes;
using NewsCorpus.Tagging;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Tests.Corrections;

/// <summary>The law that an editor's decision survives any re-run, on the seeds, whatever editors decide.</summary>
public sealed class CorrectionLawTests : IAsyncLifetime
{
    private const int Corrections = 50;

    private TestCorpus _corpus = null!;
    private int _editor;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync(CatalogueSet.Read(Repository.PathOf("seeds")));
        await IngestSeedsAsync(_corpus);
        _editor = await _corpus.AddEditorAsync("Мария");
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task A_re_run_over_all_seeds_after_fifty_random_corrections_changes_none_of_them(int seed)
    {
        await CorrectAtRandomAsync(new Random(seed));
        var (decided, rows) = (await DecisionsAsync(), await RowsAsync());

        (await RerunAsync(_corpus)).Distinct().ShouldBe([PageOutcome.Same]);
        await IngestSeedsAsync(_corpus);

        (await DecisionsAsync()).ShouldBe(decided);
        (await RowsAsync()).ShouldBe(rows);
    }

    [Fact]
    public async Task They_survive_a_machine_that_knows_nobody_any_more()
    {
        await CorrectAtRandomAsync(new Random(4));
        var decided = await DecisionsAsync();

        // Its folder goes with the first corpus.
        var forgetful = await TestCorpus.CreateAsync(folder: _corpus.Folder);
        (await RerunAsync(forgetful)).ShouldContain(PageOutcome.Changed);

        (await DecisionsAsync()).ShouldBe(decided);
        await using var db = _corpus.NewDb();
        (await db.Flags.CountAsync(f => f.What == "outlet", Ct)).ShouldBe(await db.ArticleCorrections.CountAsync(c => c.Fact == ArticleFact.Outlet && c.Value != null, Ct));
    }

    private async Task CorrectAtRandomAsync(Random random)
    {
        for (var done = 0; done < Corrections;)
        {
            await using var db = _corpus.NewDb();
            var article = await db.Articles.AsNoTracking().AsSplitQuery().Include(a => a.Outlet).Include(a => a.Quotes).Include(a => a.Page).OrderBy(a => a.Id)
                .Skip(random.Next(await db.Articles.CountAsync(Ct))).FirstAsync(Ct);
            if (await CorrectAsync(random, article)) done++;
        }
    }

    /// <summary>False where it was so already, or cannot be.</summary>
    private async Task<bool> CorrectAsync(Random random, Article article)
    {
        var (seen, editing) = (new ArticleSeen(article.Id, article.Version), _corpus.Get<ArticleEditing>());
        var typed = new TypedFacts(article.Title, FactTexts.OfDate(article.Published, article.PublishedPrecision), article.Outlet?.Name, article.Language);
        return random.Next(8) switch
        {
            0 => await editing.CorrectAsync(seen, typed with { Title = $"Заголовок {random.Next(9)}" }, _editor, Ct) is ArticleEdit.Done,
            1 => await editing.CorrectAsync(seen, typed with { Date = OneOf(random, "2019-05-14T10:30", "2020-09-02", "--03-08", null) }, _editor, Ct) is ArticleEdit.Done,
            2 => await editing.CorrectAsync(seen, typed with { Outlet = OneOf(random, "Вестник долины", "Голос", null) }, _editor, Ct) is ArticleEdit.Done,
            3 => await editing.CorrectAsync(seen, typed with { Language = OneOf(random, [.. LanguageData.Folders.Keys]) }, _editor, Ct) is ArticleEdit.Done,
            4 => await editing.GiveBackAsync(seen, OneOf(random, Enum.GetValues<ArticleFact>()), _editor, Ct) is ArticleEdit.Done,
            5 => await editing.RuleAsync(seen, random.Next(1, 120), OneOf(random, BlockRuling.Text, BlockRuling.Furniture, (BlockRuling?)null), _editor, Ct) is ArticleEdit.Done,
            6 => await DecideAsync(random, article),
            _ => await _corpus.Get<TagEditing>().AddAsync(article.Id, $"метка {random.Next(20)}", "ru", _editor, Ct) is TagEdit.Done,
        };
    }

    private async Task<bool> DecideAsync(Random random, Article article)
    {
        if (article.Quotes is []) return false;
        var (quote, editing) = (OneOf(random, [.. article.Quotes]), _corpus.Get<QuoteEditing>());
        var seen = new QuoteSeen(article.Id, quote.Position, quote.Version);
        return random.Next(3) switch
        {
            0 => await editing.ConfirmAsync(seen, _editor, Ct),
            1 => await editing.RejectAsync(seen, _editor, Ct),
            _ => await editing.CorrectAsync(seen, quote.Kind, OneOf(random, "участник встречи", "Сергей Лавров", null), _editor, Ct),
        } is QuoteEdit.Done;
    }

    private static T OneOf<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    /// <summary>Each decision as one line, and what the articles show of it.</summary>
    private async Task<List<string>> DecisionsAsync()
    {
        await using var db = _corpus.NewDb();
        var articles = await db.Articles.AsNoTracking().AsSplitQuery().Include(a => a.Outlet).Include(a => a.Corrections).Include(a => a.RuledBlocks).Include(a => a.Tags)
            .Include(a => a.Quotes.Where(q => q.Status != QuoteStatus.Extracted)).OrderBy(a => a.Id).ToListAsync(Ct);
        return [.. articles.SelectMany(a => LinesOf(a).Order(StringComparer.Ordinal).Select(line => $"{a.Id} {line}"))];
    }

    private static IEnumerable<string> LinesOf(Article article) =>
    [
        .. article.Corrections.Select(c => $"{c.Fact}: {c.Value}, shown {Shown(article, c.Fact)}"),
        .. article.RuledBlocks.Select(b => $"{b.Ruling} line {b.Line}: {b.Text}; in the text: {article.Text.Split('\n').Contains(b.Text)}"),
        .. article.Tags.Select(t => t.Slug),
        .. article.Quotes.Select(q => $"{q.Status} {q.Kind} {q.SpeakerName} {q.PersonId}: {q.Text}"),
    ];

    private static string? Shown(Article article, ArticleFact fact) => fact switch
    {
        ArticleFact.Title => article.Title,
        ArticleFact.Date => FactTexts.OfDate(article.Published, article.PublishedPrecision),
        ArticleFact.Outlet => article.Outlet?.Slug,
        _ => article.Language,
    };

    // How pages of a run ended is told of every run.
    private async Task<Dictionary<string, (long, long)>> RowsAsync()
    {
        var rows = await _corpus.RowCountsAsync();
        rows.Remove("RunPages");
        return rows;
    }

    private static Task<IReadOnlyList<PageResult>> IngestSeedsAsync(TestCorpus corpus) =>
        corpus.Get<IngestionRun>().IngestAsync(Directory.GetFiles(Repository.PathOf("seeds"), "*.txt").Order(), "tester", Ct);

    private static async Task<List<PageOutcome>> RerunAsync(TestCorpus corpus)
    {
        var outcomes = new List<PageOutcome>();
        var progress = new RunProgress(TimeProvider.System);
        progress.PageEnded += result => outcomes.Add(result.Outcome);
        await corpus.Get<IngestionRun>().ExecuteAsync(new RunSettings { Stored = StoredPages.All }, "tester", progress, Ct);
        return outcomes;
    }
}
