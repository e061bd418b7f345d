using System.Reflection;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Flags;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Rereading;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Quotes;
using NewsCorpus.Tagging;

namespace NewsCorpus.Tests.Ingestion;

/// <summary>Stored pages that are read anew: which, what changes, and what stays.</summary>
public sealed class RereadingTests : IAsyncLifetime
{
    private TestCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        await _corpus.IngestAsync(Page("Златице"), Page("Подгорье"));
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task Reading_all_anew_finds_the_same_and_writes_no_article()
    {
        var before = await RowsAsync();

        (await RerunAsync(StoredPages.All)).ShouldBe([PageOutcome.Same, PageOutcome.Same]);

        (await RowsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Only_what_older_stages_made_is_read_where_only_that_is_asked_for()
    {
        await using var db = _corpus.NewDb();
        await db.Pages.Where(p => p.Id == 2).ExecuteUpdateAsync(set => set.SetProperty(p => p.MadeBy, "older stages"), Ct);

        (await RerunAsync(new StoredPages { Stale = true })).ShouldBe([PageOutcome.Same]);

        (await RerunAsync(new StoredPages { Stale = true })).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_article_is_read_anew_and_keeps_its_id()
    {
        await using var db = _corpus.NewDb();
        await db.Articles.Where(a => a.Id == 2).ExecuteUpdateAsync(set => set.SetProperty(a => a.Title, "Старый заголовок"), Ct);

        (await RerunAsync(new StoredPages { Article = 2 })).ShouldBe([PageOutcome.Changed]);

        (await db.Articles.Where(a => a.Id == 2).Select(a => a.Title).SingleAsync(Ct)).ShouldBe("Министры договорились о новых переговорах");
    }

    [Fact]
    public async Task What_failed_is_read_again_from_its_original_once_the_cause_is_gone()
    {
        await using var db = _corpus.NewDb();
        await _corpus.RefuseAsync("Ветровске");
        var file = Path.Combine(_corpus.Folder.Path, "third.txt");
        await File.WriteAllTextAsync(file, Page("Ветровске"), Ct);
        (await _corpus.Get<IngestionRun>().IngestAsync([file], "tester", Ct)).Single().Outcome.ShouldBe(PageOutcome.Failed);
        File.Delete(file);
        await _corpus.RefuseNoMoreAsync();

        (await RerunAsync(new StoredPages { Failed = new FailedPages(null, null) })).ShouldBe([PageOutcome.New]);
        (await RerunAsync(new StoredPages { Failed = new FailedPages(null, null) })).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dry_run_says_article_by_article_what_would_change_and_changes_nothing()
    {
        await using var db = _corpus.NewDb();
        await db.Articles.Where(a => a.Id == 1).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.Title, "Старый заголовок").SetProperty(a => a.Text, a => a.Text.Replace("торговлю", "погоду")), Ct);
        await db.Quotes.Where(q => q.ArticleId == 1).ExecuteUpdateAsync(set => set.SetProperty(q => q.SpeakerName, "Кляйн"), Ct);
        var before = await RowsAsync();

        var diffs = await _corpus.Get<DryRun>().CompareAsync(new RunSettings { Stored = StoredPages.All }, Ct).ToListAsync(Ct);

        diffs.Select(d => (d.Article, d.Changes.Count > 0)).ShouldBe([(1, true), (2, false)]);
        diffs[0].Changes.ShouldContain(new ArticleChange(ArticleField.Title, "Старый заголовок", "Министры договорились о новых переговорах"));
        diffs[0].Changes.Where(c => c.Field == ArticleField.Text).Select(c => (c.Before ?? c.After)!.Contains("погоду", StringComparison.Ordinal)).ShouldBe([true, false]);
        diffs[0].Changes.ShouldContain(c => c.Field == ArticleField.Speakers && c.Before == "Кляйн");
        (await RowsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_quote_that_an_editor_decided_stays_as_it_is_and_is_not_found_a_second_time()
    {
        await using var db = _corpus.NewDb();
        await db.Quotes.Where(q => q.ArticleId == 1).ExecuteUpdateAsync(set => set
            .SetProperty(q => q.Status, QuoteStatus.Corrected).SetProperty(q => q.SpeakerName, "Кляйн"), Ct);
        var quotes = await QuotesAsync(db);

        // Once where nothing else changes, and once where the article is made anew.
        await RerunAsync(StoredPages.All);
        await db.Articles.ExecuteUpdateAsync(set => set.SetProperty(a => a.Title, "Старый заголовок"), Ct);
        (await RerunAsync(StoredPages.All)).ShouldBe([PageOutcome.Changed, PageOutcome.Changed]);

        (await QuotesAsync(db)).ShouldBe(quotes);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_page_that_gives_no_article_any_more_keeps_the_one_that_an_editor_tagged(bool isTagged)
    {
        (await _corpus.IngestAsync("Главная\nКонтакты\nВойти")).Single().Outcome.ShouldBe(PageOutcome.NotAnArticle);
        await using var db = _corpus.NewDb();
        var page = await db.Pages.SingleAsync(p => p.Id == 3, Ct);
        // As if older stages had taken it for an article.
        (page.Problem, page.Article) = (null, new Article { Language = "ru", Title = "Контакты", Text = "Контакты" });
        if (isTagged) page.Article.Tags.Add(new Tag { Slug = "tag", Names = LocalizedText.Empty });
        await db.SaveChangesAsync(Ct);

        (await RerunAsync(StoredPages.All))[2].ShouldBe(isTagged ? PageOutcome.Kept : PageOutcome.NotAnArticle);
        await RerunAsync(StoredPages.All);

        (await db.Articles.CountAsync(Ct)).ShouldBe(isTagged ? 3 : 2);
        (await db.Flags.Select(f => f.Why).ToListAsync(Ct)).ShouldBe(isTagged ? [FlagReason.NoArticle] : []);
        var dry = await _corpus.Get<DryRun>().CompareAsync(new RunSettings { Stored = StoredPages.All }, Ct).ToListAsync(Ct);
        dry[2].Changes.ShouldBeEmpty();
    }

    /// <summary>Else a re-run by stages that find more would leave old articles as they are.</summary>
    [Fact]
    public async Task Whatever_is_stored_of_an_article_counts_as_a_difference()
    {
        await using var db = _corpus.NewDb();
        var ofOtherRows = new[] { nameof(Article.Id), nameof(Article.PageId), nameof(Article.OutletId), nameof(Article.CopyOfId), nameof(Article.Version) };
        var stored = db.Model.FindEntityType(typeof(Article))!.GetProperties().Select(p => p.PropertyInfo!).Where(p => !ofOtherRows.Contains(p.Name)).ToList();
        stored.Count.ShouldBeGreaterThan(5);

        // Evidence counts beside what it is evidence of.
        stored.Where(p => ArticleVersion.Of(With(p)).AsJson() == ArticleVersion.Of(With(null)).AsJson()).Select(p => p.Name).ShouldBeEmpty();

        static Article With(PropertyInfo? changed)
        {
            var article = new Article { Page = new() { Sha256 = "", Name = "", MadeBy = "" }, Language = "ru", Title = "t", Text = "t", Published = DateTime.UnixEpoch, Author = "a" };
            changed?.SetValue(article, changed.PropertyType == typeof(string) ? "other" : changed.PropertyType == typeof(DateTime?) ? DateTime.MaxValue
                : changed.PropertyType == typeof(bool) ? true : Enum.GetValues(changed.PropertyType).GetValue(1));
            return article;
        }
    }

    private static Task<List<string>> QuotesAsync(CorpusDb db) =>
        db.Quotes.Where(q => q.ArticleId == 1).OrderBy(q => q.Position).Select(q => q.Id + " " + q.Position + " " + q.SpeakerName + " " + q.Text).ToListAsync(Ct);

    private static string Page(string place) => $"""
        Министры договорились о новых переговорах
        12 мая 2031, 10:15
        Министр иностранных дел Борис Ветров встретился в {place} со своим коллегой Анной Кляйн и обсудил с ней торговлю.
        «Мы продолжим разговор осенью, и он будет не менее откровенным, чем сегодня», — сказал Ветров журналистам после встречи.
        """;

    private async Task<List<PageOutcome>> RerunAsync(StoredPages stored)
    {
        var outcomes = new List<PageOutcome>();
        var progress = new RunProgress(TimeProvider.System);
        progress.PageEnded += result => outcomes.Add(result.Outcome);
        await _corpus.Get<IngestionRun>().ExecuteAsync(new RunSettings { Stored = stored }, "tester", progress, Ct);
        return outcomes;
    }

    // How pages of a run ended is told of every run.
    private async Task<Dictionary<string, (long, long)>> RowsAsync()
    {
        var rows = await _corpus.RowCountsAsync();
        rows.Remove("RunPages");
        return rows;
    }
}
