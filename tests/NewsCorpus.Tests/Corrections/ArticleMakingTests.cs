using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Search;

namespace NewsCorpus.Tests.Corrections;

/// <summary>An editor sees an article where the machine sees none.</summary>
public sealed class ArticleMakingTests : IAsyncLifetime
{
    private const string Page = "Главная\nМост открыт\nДвижение по мосту началось утром\nКонтакты\nВойти";

    private TestCorpus _corpus = null!;
    private int _editor;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ArticleMaking Making => _corpus.Get<ArticleMaking>();

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        (await _corpus.IngestAsync(Page)).Single().Outcome.ShouldBe(PageOutcome.NotAnArticle);
        _editor = await _corpus.AddEditorAsync("Мария");
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task The_chosen_parts_are_an_article_for_search_and_for_every_re_run()
    {
        (await Making.MakeAsync(1, [2, 3], _editor, Ct)).ShouldBe((ArticleEdit.Done, 1));
        await RerunAsync();

        var article = await ArticleAsync();
        article!.Text.ShouldContain("Движение по мосту");
        article.Text.ShouldNotContain("Контакты");
        (await _corpus.Get<ISearchIndex>().SearchAsync(new SearchRequest { Text = "движение" }, Ct)).Total.ShouldBe(1);
        (await _corpus.Get<EmptyPageQueries>().ListAsync(null, Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_made_is_taken_away_again_and_a_re_run_does_not_bring_it_back()
    {
        await Making.MakeAsync(1, [3], _editor, Ct);

        (await Making.UnmakeAsync(new(1, 0), _editor, Ct)).ShouldBe(ArticleEdit.ChangedMeanwhile);
        (await Making.UnmakeAsync(new(1, 1), _editor, Ct)).ShouldBe(ArticleEdit.Done);
        await RerunAsync();

        (await ArticleAsync()).ShouldBeNull();
        (await _corpus.Get<EmptyPageQueries>().ListAsync(null, Ct)).Select(p => p.Id).ShouldBe([1]);
        await using var db = _corpus.NewDb();
        (await db.Changes.OrderBy(c => c.Id).Select(c => c.Before == null).ToListAsync(Ct)).ShouldBe([true, false]);
    }

    [Fact]
    public async Task What_cannot_be_changes_nothing()
    {
        var before = await _corpus.RowCountsAsync();

        (await Making.MakeAsync(1, [], _editor, Ct)).ShouldBe((ArticleEdit.NothingLeft, null));
        (await Making.MakeAsync(1, [99], _editor, Ct)).ShouldBe((ArticleEdit.NothingLeft, null));
        (await Making.MakeAsync(4711, [2], _editor, Ct)).ShouldBe((ArticleEdit.NotFound, null));
        (await _corpus.RowCountsAsync()).ShouldBe(before);

        await Making.MakeAsync(1, [3], _editor, Ct);
        (await Making.MakeAsync(1, [2], _editor, Ct)).ShouldBe((ArticleEdit.ChangedMeanwhile, null));
    }

    [Fact]
    public async Task What_the_machine_found_cannot_be_unmade()
    {
        await _corpus.IngestAsync("""
            Министры договорились о новых переговорах
            14 мая 2019
            Министр иностранных дел Заречья Пётр Малинин и его коллега Анна Лесная встретились в Златице и обсудили торговлю между двумя странами.
            По итогам переговоров стороны условились встретиться снова в конце лета и подготовить к этому сроку общий документ о торговле.
            """);

        (await Making.UnmakeAsync(new(1, 0), _editor, Ct)).ShouldBe(ArticleEdit.NotFound);
    }

    private async Task<Article?> ArticleAsync()
    {
        await using var db = _corpus.NewDb();
        return await db.Articles.AsNoTracking().SingleOrDefaultAsync(Ct);
    }

    private Task RerunAsync() => _corpus.Get<IngestionRun>().ExecuteAsync(new RunSettings { Stored = StoredPages.All }, "tester", new RunProgress(TimeProvider.System), Ct);
}
