using Microsoft.EntityFrameworkCore;
using NewsCorpus.Accounts;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;
using NewsCorpus.Data;
using NewsCorpus.Flags;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Search;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Tests.Corrections;

public sealed class ArticleEditingTests : IAsyncLifetime
{
    private const string Page =
        """
        Министры договорились о новых переговорах
        14 мая 2019
        Министр иностранных дел Заречья Пётр Малинин и его коллега Анна Лесная встретились в Златице и обсудили торговлю между двумя странами.
        «Мы готовы продолжать разговор о торговле и не видим причин его откладывать», — сказал Малинин журналистам после встречи в Златице.
        По итогам переговоров стороны условились встретиться снова в конце лета и подготовить к этому сроку общий документ о торговле.
        Читайте также: В Подгорье открыли мост
        """;

    private TestCorpus _corpus = null!;
    private int _editor;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ArticleEditing Editing => _corpus.Get<ArticleEditing>();

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync(Catalogues);
        await _corpus.IngestAsync(Page);
        _editor = await _corpus.AddEditorAsync("Мария");
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task A_correction_stands_beside_what_the_machine_found_and_outlives_a_re_run()
    {
        (await CorrectAsync(t => t with { Title = "Новые переговоры о торговле", Date = "15.05.2019 9:30", Language = "bg" })).ShouldBe(ArticleEdit.Done);

        await RerunAsync();

        var article = await ArticleAsync();
        (article.Title, article.TitleSource, article.Language).ShouldBe(("Новые переговоры о торговле", TitleSource.Editor, "bg"));
        (article.Published, article.PublishedPrecision, article.PublishedEvidence).ShouldBe((new DateTime(2019, 5, 15, 9, 30, 0), DatePrecision.Minute, null));
        article.Corrections.OrderBy(c => c.Fact).Select(c => c.Found).ShouldBe(["Министры договорились о новых переговорах", "2019-05-14", "ru"]);
        (await FlagsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_and_its_filters_know_a_correction_at_once()
    {
        await CorrectAsync(t => t with { Title = "Пчеловоды собрались в столице", Date = "2021-03-02", Outlet = "Новый вестник" });

        (await FoundAsync("пчеловоды")).ShouldBe(1);
        (await FoundAsync("title:договорились")).ShouldBe(0);
        (await FoundAsync("date:2021")).ShouldBe(1);
        (await FoundAsync("outlet:\"Новый вестник\"")).ShouldBe(1);
    }

    [Fact]
    public async Task A_corrected_date_links_the_article_with_its_meeting_anew()
    {
        (await ArticleAsync()).Coverage.Select(c => c.Meeting.Slug).ShouldBe(["zlatitsa-2019"]);

        await CorrectAsync(t => t with { Date = "2020-09-03" });
        (await ArticleAsync()).Coverage.Select(c => c.Meeting.Slug).ShouldBe(["zlatitsa-2020"]);

        await Editing.GiveBackAsync(await SeenAsync(), ArticleFact.Date, _editor, Ct);
        (await ArticleAsync()).Coverage.Select(c => c.Meeting.Slug).ShouldBe(["zlatitsa-2019"]);
    }

    [Fact]
    public async Task What_is_given_back_is_the_machines_with_its_evidence()
    {
        await CorrectAsync(t => t with { Title = "Другой заголовок", Date = null });

        await Editing.GiveBackAsync(await SeenAsync(), ArticleFact.Title, _editor, Ct);
        await Editing.GiveBackAsync(await SeenAsync(), ArticleFact.Date, _editor, Ct);

        var article = await ArticleAsync();
        (article.Title, article.TitleSource, article.PublishedEvidence).ShouldBe(("Министры договорились о новых переговорах", TitleSource.Page, "14 мая 2019"));
        article.Corrections.ShouldBeEmpty();
    }

    [Fact]
    public async Task Furniture_that_an_editor_found_leaves_the_text_its_quotes_and_the_index_and_comes_back_with_them()
    {
        (await RuleAsync(4, BlockRuling.Furniture)).ShouldBe(ArticleEdit.Done);
        await RerunAsync();

        var article = await ArticleAsync();
        article.Text.ShouldNotContain("откладывать");
        article.Quotes.ShouldBeEmpty();
        (await FoundAsync("откладывать")).ShouldBe(0);
        article.Page.Removed.Single(b => b.Line == 4).Reason.ShouldBe(RemovalReason.Ruled);

        (await RuleAsync(4, null)).ShouldBe(ArticleEdit.Done);
        (await ArticleAsync()).Quotes.Count.ShouldBe(1);
        (await FoundAsync("откладывать")).ShouldBe(1);
    }

    [Fact]
    public async Task A_block_that_the_machine_removed_is_text_because_an_editor_says_so()
    {
        (await ArticleAsync()).Text.ShouldNotContain("Подгорье");

        (await RuleAsync(6, BlockRuling.Text)).ShouldBe(ArticleEdit.Done);

        var article = await ArticleAsync();
        article.Text.ShouldContain("В Подгорье открыли мост");
        article.RuledBlocks.Single().Found.ShouldBe(RemovalReason.Related);
    }

    [Fact]
    public async Task Where_the_machine_finds_something_else_now_the_correction_stays_and_is_flagged_once()
    {
        await CorrectAsync(t => t with { Title = "Заголовок редактора" });
        await using var db = _corpus.NewDb();
        await db.ArticleCorrections.ExecuteUpdateAsync(set => set.SetProperty(c => c.Found, "Что нашли прежние правила"), Ct);

        await RerunAsync();
        await RerunAsync();

        (await ArticleAsync()).Title.ShouldBe("Заголовок редактора");
        (await FlagsAsync()).Select(f => (f.What, f.Why, f.Before, f.Now))
            .ShouldBe([("title", FlagReason.FoundOtherwise, "Что нашли прежние правила", "Министры договорились о новых переговорах")]);

        await Editing.KeepAsync(1, _editor, Ct);
        await RerunAsync();
        (await FlagsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_ruled_block_that_moved_is_found_again_and_one_that_is_gone_is_flagged()
    {
        await RuleAsync(6, BlockRuling.Text);
        await RuleAsync(5, BlockRuling.Furniture);
        await using var db = _corpus.NewDb();
        await db.RuledBlocks.Where(b => b.Line == 6).ExecuteUpdateAsync(set => set.SetProperty(b => b.Line, 3), Ct);
        await db.RuledBlocks.Where(b => b.Line == 5).ExecuteUpdateAsync(set => set.SetProperty(b => b.Text, "Этого на странице больше нет"), Ct);

        await RerunAsync();
        await RerunAsync();

        var article = await ArticleAsync();
        article.RuledBlocks.Select(b => b.Line).Order().ShouldBe([RuledBlock.Gone, 6]);
        article.Text.ShouldContain("В Подгорье открыли мост");
        (await FlagsAsync()).Select(f => (f.Why, f.Part)).ShouldBe([(FlagReason.WordsGone, "Этого на странице больше нет")]);
    }

    [Fact]
    public async Task The_second_of_two_editors_learns_that_there_was_a_first()
    {
        var seen = await SeenAsync();
        await Editing.CorrectAsync(seen, Typed(await ArticleAsync()) with { Title = "Первый" }, _editor, Ct);

        (await Editing.CorrectAsync(seen, Typed(await ArticleAsync()) with { Title = "Второй" }, _editor, Ct)).ShouldBe(ArticleEdit.ChangedMeanwhile);
        (await Editing.RuleAsync(seen, 4, BlockRuling.Furniture, _editor, Ct)).ShouldBe(ArticleEdit.ChangedMeanwhile);

        (await ArticleAsync()).Title.ShouldBe("Первый");
    }

    [Fact]
    public async Task The_log_says_what_was_and_what_is()
    {
        await CorrectAsync(t => t with { Date = "2019-05-16" });
        await RuleAsync(6, BlockRuling.Text);

        await using var db = _corpus.NewDb();
        (await db.Changes.OrderBy(c => c.Id).ToListAsync(Ct)).Select(c => (c.AccountId, c.SubjectId, c.What, c.Before, c.After)).ShouldBe(
        [
            (_editor, 1, "date", "\"2019-05-14\"", "\"2019-05-16\""),
            (_editor, 1, "block", null, "\"Читайте также: В Подгорье открыли мост\""),
        ]);
    }

    [Fact]
    public async Task What_cannot_be_changes_nothing()
    {
        var before = await _corpus.RowCountsAsync();

        (await CorrectAsync(t => t)).ShouldBe(ArticleEdit.Unchanged);
        (await CorrectAsync(t => t with { Title = " … " })).ShouldBe(ArticleEdit.NoTitle);
        (await CorrectAsync(t => t with { Title = new string('а', 10_000) })).ShouldBe(ArticleEdit.TooLong);
        (await CorrectAsync(t => t with { Date = "послезавтра" })).ShouldBe(ArticleEdit.NoDate);
        (await CorrectAsync(t => t with { Outlet = "!" })).ShouldBe(ArticleEdit.NoOutlet);
        (await CorrectAsync(t => t with { Language = "xx" })).ShouldBe(ArticleEdit.NoLanguage);
        (await RuleAsync(99, BlockRuling.Text)).ShouldBe(ArticleEdit.NotFound);
        (await Editing.RuleAsync(new(4711, 0), 1, BlockRuling.Text, _editor, Ct)).ShouldBe(ArticleEdit.NotFound);

        (await _corpus.RowCountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task The_last_words_of_an_article_are_not_taken_away()
    {
        var ends = new List<ArticleEdit>();
        foreach (var line in new[] { 3, 4, 5, 6, 2, 1 }) ends.Add(await RuleAsync(line, BlockRuling.Furniture));

        ends[0].ShouldBe(ArticleEdit.Done);
        ends[^1].ShouldBe(ArticleEdit.NothingLeft);
        (await ArticleAsync()).Text.ShouldNotBeEmpty();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Facts_are_corrected_also_where_the_page_gives_no_article_any_more_or_is_gone(bool isGone)
    {
        await CorrectAsync(t => t with { Title = "Заголовок редактора" });
        await TakePageAwayAsync(isGone);

        (await CorrectAsync(t => t with { Title = "Пчеловоды собрались в столице", Date = "2020-09-03", Outlet = "Голос долины" })).ShouldBe(ArticleEdit.Done);

        var article = await ArticleAsync();
        (article.Title, article.Outlet!.Name, article.Published).ShouldBe(("Пчеловоды собрались в столице", "Голос долины", new DateTime(2020, 9, 3)));
        article.Text.ShouldContain("не видим причин");
        article.Coverage.Select(c => c.Meeting.Slug).ShouldBe(["zlatitsa-2020"]);
        (await FoundAsync("title:пчеловоды")).ShouldBe(1);

        (await Editing.GiveBackAsync(await SeenAsync(), ArticleFact.Title, _editor, Ct)).ShouldBe(ArticleEdit.Done);
        (await CorrectAsync(t => t with { Language = "bg" })).ShouldBe(ArticleEdit.Done);
        await RerunAsync();

        article = await ArticleAsync();
        article.Language.ShouldBe("bg");
        (article.Title, article.TitleSource).ShouldBe(("Министры договорились о новых переговорах", TitleSource.Page));
        article.Published.ShouldBe(new DateTime(2020, 9, 3));
    }

    [Fact]
    public async Task An_outlet_is_found_by_how_its_name_looks_and_made_where_there_is_none()
    {
        await CorrectAsync(t => t with { Outlet = "ВЕСТНИК ЗЛАТИЦЫ" });
        (await ArticleAsync()).Outlet!.Slug.ShouldBe("vestnik");

        await CorrectAsync(t => t with { Outlet = "Голос долины" });
        (await ArticleAsync()).Outlet!.Name.ShouldBe("Голос долины");
    }

    [Fact]
    public async Task Another_page_with_the_same_text_shares_the_decisions_about_it()
    {
        (await _corpus.IngestAsync($"{Page}\n")).Single().Outcome.ShouldBe(PageOutcome.Copy);
        await RuleAsync(6, BlockRuling.Text);

        await RerunAsync();

        await using var db = _corpus.NewDb();
        (await db.Pages.Select(p => p.SameTextAsId).ToListAsync(Ct)).ShouldBe([null, 1]);
    }

    /// <summary>As if older stages had found the article: the page that is handed in by this name holds none.</summary>
    private async Task TakePageAwayAsync(bool isGone)
    {
        await using var db = _corpus.NewDb();
        var page = await db.Pages.SingleAsync(p => p.Id == 1, Ct);
        if (!isGone)
        {
            await _corpus.IngestAsync("Главная\nКонтакты\nВойти");
            var empty = await db.Pages.SingleAsync(p => p.Id == 2, Ct);
            db.Remove(empty);
            await db.SaveChangesAsync(Ct);
            page.Sha256 = empty.Sha256;
        }
        else _corpus.Get<Originals>().Remove(page.Sha256);
        await db.SaveChangesAsync(Ct);
    }

    private static CatalogueSet Catalogues { get; } = new(
        new([Person("petr-malinin", "Пётр Малинин"), Person("anna-lesnaya", "Анна Лесная")]),
        new([Meeting("zlatitsa-2019", 2019, 5, 14), Meeting("zlatitsa-2020", 2020, 9, 2)]),
        new([new() { Slug = "vestnik", Name = "Вестник Златицы" }]), "test");

    private static CataloguedPerson Person(string slug, string name) => new() { Slug = slug, Names = new Dictionary<string, string> { ["ru"] = name } };

    private static CataloguedMeeting Meeting(string slug, int year, int month, int day) => new()
    {
        Slug = slug,
        Participants = ["petr-malinin", "anna-lesnaya"],
        Places = new Dictionary<string, string> { ["ru"] = "Златица" },
        Titles = new Dictionary<string, string> { ["ru"] = slug },
        Country = "XX",
        FirstDay = new(year, month, day),
        LastDay = new(year, month, day),
    };

    private static TypedFacts Typed(Article article) => new(article.Title, FactTexts.OfDate(article.Published, article.PublishedPrecision), article.Outlet?.Name, article.Language);

    private async Task<ArticleEdit> CorrectAsync(Func<TypedFacts, TypedFacts> change) => await Editing.CorrectAsync(await SeenAsync(), change(Typed(await ArticleAsync())), _editor, Ct);

    private async Task<ArticleEdit> RuleAsync(int line, BlockRuling? ruling) => await Editing.RuleAsync(await SeenAsync(), line, ruling, _editor, Ct);

    private async Task<ArticleSeen> SeenAsync() => new(1, (await ArticleAsync()).Version);

    private async Task<Article> ArticleAsync()
    {
        await using var db = _corpus.NewDb();
        return await db.Articles.AsNoTracking().AsSplitQuery().Include(a => a.Page).Include(a => a.Outlet).Include(a => a.Corrections).Include(a => a.RuledBlocks)
            .Include(a => a.Quotes).Include(a => a.Coverage).ThenInclude(c => c.Meeting).SingleAsync(a => a.Id == 1, Ct);
    }

    private async Task<List<Flag>> FlagsAsync()
    {
        await using var db = _corpus.NewDb();
        return await db.Flags.AsNoTracking().Where(f => f.ResolvedAt == null).ToListAsync(Ct);
    }

    private async Task<int> FoundAsync(string query) => (await _corpus.Get<ISearchIndex>().SearchAsync(new SearchRequest { Text = query }, Ct)).Total;

    private Task RerunAsync() => _corpus.Get<IngestionRun>().ExecuteAsync(new RunSettings { Stored = StoredPages.All }, "tester", new RunProgress(TimeProvider.System), Ct);
}
