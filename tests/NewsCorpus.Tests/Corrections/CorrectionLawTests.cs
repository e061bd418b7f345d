using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Quotes;
using NewsCorpus.Tagging;
using NewsCorpus.Text;
using NewsCorpus.Text.Annotation;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Text.Languages;

namespace NewsCorpus.Tests.Corrections;

/// <summary>The law that an editor's decision survives any re-run, on the seeds, whatever editors decide.</summary>
public sealed class CorrectionLawTests : IAsyncLifetime
{
    private const int Corrections = 50;

    /// <summary>Of decisions, the last of them about people.</summary>
    private const int Kinds = 12;

    private const int People = 1;

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
        await CorrectAtRandomAsync(new Random(seed), Kinds - People);
        await AllAreInForceAsync();
        var (decided, rows) = (await DecisionsAsync(), await RowsAsync());

        (await RerunAsync(_corpus)).Distinct().ShouldBe([PageOutcome.Same]);
        await IngestSeedsAsync(_corpus);

        (await DecisionsAsync()).ShouldBe(decided);
        (await RowsAsync()).ShouldBe(rows);
    }

    /// <summary>What editors say of people changes what the stages find elsewhere: not that nothing changes, but that no decision does.</summary>
    [Fact]
    public async Task Decisions_about_people_leave_all_others_as_they_are()
    {
        await CorrectAtRandomAsync(new Random(5), Kinds);
        await RerunAsync(_corpus);
        await AllAreInForceAsync();
        var decided = await DecisionsAsync();

        await RerunAsync(_corpus);

        (await DecisionsAsync()).ShouldBe(decided);
    }

    [Fact]
    public async Task They_survive_a_machine_that_knows_nobody_any_more()
    {
        await CorrectAtRandomAsync(new Random(4), Kinds - People);
        var decided = await DecisionsAsync();

        // Its folder goes with the first corpus.
        var forgetful = await TestCorpus.CreateAsync(folder: _corpus.Folder);
        (await RerunAsync(forgetful)).ShouldContain(PageOutcome.Changed);

        (await DecisionsAsync()).ShouldBe(decided);
        await using var db = _corpus.NewDb();
        (await db.Flags.CountAsync(f => f.What == "outlet", Ct)).ShouldBe(await db.ArticleCorrections.CountAsync(c => c.Fact == ArticleFact.Outlet && c.Value != null, Ct));
    }

    private async Task CorrectAtRandomAsync(Random random, int kinds)
    {
        for (var done = 0; done < Corrections;)
        {
            await using var db = _corpus.NewDb();
            var article = await db.Articles.AsNoTracking().AsSplitQuery().Include(a => a.Outlet).Include(a => a.Quotes).Include(a => a.Page).OrderBy(a => a.Id)
                .Skip(random.Next(await db.Articles.CountAsync(Ct))).FirstAsync(Ct);
            if (await CorrectAsync(random, random.Next(kinds), article)) done++;
        }
    }

    /// <summary>False where it was so already, or cannot be.</summary>
    private async Task<bool> CorrectAsync(Random random, int kind, Article article)
    {
        var (seen, editing) = (new ArticleSeen(article.Id, article.Version), _corpus.Get<ArticleEditing>());
        var typed = new TypedFacts(article.Title, FactTexts.OfDate(article.Published, article.PublishedPrecision), article.Outlet?.Name, article.Language);
        return kind switch
        {
            0 => await editing.CorrectAsync(seen, typed with { Title = $"Заголовок {random.Next(9)}" }, _editor, Ct) is ArticleEdit.Done,
            1 => await editing.CorrectAsync(seen, typed with { Date = OneOf(random, "2019-05-14T10:30", "2020-09-02", "--03-08", null) }, _editor, Ct) is ArticleEdit.Done,
            2 => await editing.CorrectAsync(seen, typed with { Outlet = OneOf(random, "Вестник долины", "Голос", null) }, _editor, Ct) is ArticleEdit.Done,
            3 => await editing.CorrectAsync(seen, typed with { Language = OneOf(random, [.. LanguageData.Folders.Keys]) }, _editor, Ct) is ArticleEdit.Done,
            4 => await editing.GiveBackAsync(seen, OneOf(random, Enum.GetValues<ArticleFact>()), _editor, Ct) is ArticleEdit.Done,
            5 => await editing.RuleAsync(seen, random.Next(1, 120), OneOf(random, BlockRuling.Text, BlockRuling.Furniture, (BlockRuling?)null), _editor, Ct) is ArticleEdit.Done,
            6 => await DecideAsync(random, article),
            7 => await _corpus.Get<TagEditing>().AddAsync(article.Id, $"метка {random.Next(20)}", "ru", _editor, Ct) is TagEdit.Done,
            8 => await MarkAsync(random, article),
            9 => await _corpus.Get<CoverageEditing>().AddAsync(OneOf(random, "sochi-2019", "reykjavik-2021"), article.Id, _editor, Ct) is MeetingEdit.Done,
            10 => await _corpus.Get<CoverageEditing>().RemoveAsync(OneOf(random, "sochi-2019", "reykjavik-2021"), article.Id, _editor, Ct) is MeetingEdit.Done,
            _ => await DecideAboutSomebodyAsync(random),
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

    private async Task<bool> MarkAsync(Random random, Article article)
    {
        var start = random.Next(article.Text.Length - 1);
        var words = new TextSpan(start, Math.Min(article.Text.Length, start + random.Next(20, 60)));
        return (await _corpus.Get<QuoteMarking>().MarkAsync(article.Id, new ChosenWords(words, words.In(article.Text)), QuoteKind.Partial, "участник встречи", null, _editor, Ct)).Edit is QuoteEdit.Done;
    }

    private async Task<bool> DecideAboutSomebodyAsync(Random random)
    {
        await using var db = _corpus.NewDb();
        var proposed = await db.People.Where(p => p.Status == PersonStatus.Proposed).OrderBy(p => p.Id).Select(p => new PersonSeen(p.Slug, p.Version)).ToArrayAsync(Ct);
        if (proposed is []) return false;
        var (somebody, editing) = (OneOf(random, proposed), _corpus.Get<PersonEditing>());
        return await (random.Next(2) == 0 ? editing.AcceptAsync(somebody, _editor, Ct) : editing.RefuseAsync(somebody, _editor, Ct)) is PersonEdit.Done;
    }

    private static T OneOf<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    /// <summary>Else a machine that hears nothing would change nothing. And quotes stand where they are said to.</summary>
    private async Task AllAreInForceAsync()
    {
        await using var db = _corpus.NewDb();
        foreach (var article in await db.Articles.AsNoTracking().AsSplitQuery().Include(a => a.Outlet).Include(a => a.Corrections).Include(a => a.RuledBlocks).Include(a => a.Quotes).ToListAsync(Ct))
        {
            article.Corrections.Select(c => Shown(article, c.Fact)).ShouldBe(article.Corrections.Select(c => c.Value));
            var text = article.Text.Split('\n');
            article.RuledBlocks.Where(b => b.Ruling is BlockRuling.Text).ShouldAllBe(b => text.Contains(b.Text));
            article.Quotes.ShouldAllBe(q => string.Join(' ', q.Spans.Select(span => span.In(q.Kind == QuoteKind.Headline ? article.Title : article.Text))) == q.Text);
        }
    }

    /// <summary>Each decision as one line, and what the articles show of it.</summary>
    private async Task<List<string>> DecisionsAsync()
    {
        await using var db = _corpus.NewDb();
        var articles = await db.Articles.AsNoTracking().AsSplitQuery().Include(a => a.Outlet).Include(a => a.Corrections).Include(a => a.RuledBlocks).Include(a => a.Tags)
            .Include(a => a.Coverage.Where(c => c.DecidedBy == DecidedBy.Editor)).ThenInclude(c => c.Meeting).Include(a => a.Quotes.Where(q => q.Status != QuoteStatus.Extracted)).OrderBy(a => a.Id).ToListAsync(Ct);
        var aside = await db.AsideCoverage.Where(c => c.Reason == AsideReason.Removed).Select(c => $"{c.ArticleId} not at {c.Meeting.Slug}").ToListAsync(Ct);
        var people = await db.People.Where(p => p.Version > 0).Select(p => $"{p.Slug}: {p.Status}").ToListAsync(Ct);
        var astray = await db.AstrayQuotes.Select(q => $"{q.ArticleId} astray {q.Id}").ToListAsync(Ct);
        return [.. articles.SelectMany(a => LinesOf(a).Select(line => $"{a.Id} {line}")).Concat(aside).Concat(people).Concat(astray).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> LinesOf(Article article) =>
    [
        .. article.Corrections.Select(c => $"{c.Fact}: {c.Value}, shown {Shown(article, c.Fact)}"),
        .. article.RuledBlocks.Select(b => $"{b.Ruling} line {b.Line}: {b.Text}; in the text: {article.Text.Split('\n').Contains(b.Text)}"),
        .. article.Tags.Select(t => t.Slug),
        .. article.Coverage.Select(c => $"at {c.Meeting.Slug}"),
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
