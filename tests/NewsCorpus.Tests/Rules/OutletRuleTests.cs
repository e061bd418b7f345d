using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Rules;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Tests.Rules;

/// <summary>An outlet whose pages end with a promise that looks like a paragraph.</summary>
public sealed class OutletRuleTests : IAsyncLifetime
{
    private TestCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private OutletRuleEditing Editing => _corpus.Get<OutletRuleEditing>();

    public async ValueTask InitializeAsync()
    {
        OutletCatalogue outlets = new([new() { Slug = "lake", Name = "Озёрный вестник" }, new() { Slug = "hill", Name = "Горный листок" }]);
        _corpus = await TestCorpus.CreateAsync(new CatalogueSet(PeopleCatalogue.Empty, MeetingCatalogue.Empty, outlets, "test"));
        (await _corpus.IngestAsync(Page("Приозерье", 31), Page("Заречье", 32), Page("Подгорье", 33, "Горный листок"))).ShouldAllBe(page => page.Outcome == PageOutcome.New);
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task A_preview_shows_what_a_rule_would_change_and_changes_nothing()
    {
        var before = await _corpus.RowCountsAsync();
        var preview = await _corpus.Get<RulePreview>().CompareAsync("lake", PromiseOf(31), Furniture().AsBlockRule(), 100, Ct);
        preview.Compared.ShouldBe(2);
        preview.Changed.SelectMany(page => page.Changes).Select(change => change.Before).ShouldBe([PromiseOf(32), PromiseOf(31)], ignoreOrder: true);
        (await _corpus.RowCountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_rule_makes_its_outlets_pages_stale_and_reading_them_anew_obeys_it()
    {
        (await Editing.KeepAsync("lake", Furniture(), null, Ct)).ShouldBe(RuleEdit.Done);
        (await RerunAsync(new StoredPages { Stale = true })).ShouldBe([PageOutcome.Changed, PageOutcome.Changed]);
        (await TextsAsync()).Count(text => text.Contains("раньше других")).ShouldBe(1);
        await using var db = _corpus.NewDb();
        (await db.Pages.FirstAsync(Ct)).Removed.ShouldContain(block => block.Text == PromiseOf(31) && block.Reason == RemovalReason.Ruled);
        (await RerunAsync(new StoredPages { Stale = true })).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_that_comes_again_after_a_rule_is_read_again()
    {
        await Editing.KeepAsync("lake", Furniture(), null, Ct);
        string[] pages = [Page("Приозерье", 31), Page("Подгорье", 33, "Горный листок")];
        (await _corpus.IngestAsync(pages)).Select(page => page.Outcome).ShouldBe([PageOutcome.Changed, PageOutcome.Unchanged]);
        (await _corpus.IngestAsync(pages)).ShouldAllBe(page => page.Outcome == PageOutcome.Unchanged);
    }

    [Fact]
    public async Task Without_its_rule_a_line_is_what_it_was()
    {
        var before = await TextsAsync();
        await Editing.KeepAsync("lake", Furniture(), null, Ct);
        await RerunAsync(new StoredPages { Stale = true });
        (await Editing.DeleteAsync("lake", PromiseOf(31), version: 1, null, Ct)).ShouldBe(RuleEdit.Done);
        (await RerunAsync(new StoredPages { Outlet = "lake" })).ShouldBe([PageOutcome.Changed, PageOutcome.Changed]);
        (await TextsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_page_that_a_rule_left_without_an_article_is_still_its_outlets()
    {
        foreach (var line in Page("Приозерье", 31).Split('\n')[..^1])
            await Editing.KeepAsync("lake", new GivenRule(line, BlockRuling.Furniture, AnyNumbers: false, Version: 0), null, Ct);
        (await RerunAsync(new StoredPages { Article = 1 })).ShouldBe([PageOutcome.NotAnArticle]);
        (await RerunAsync(new StoredPages { Outlet = "lake" })).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_not_overwritten()
    {
        await Editing.KeepAsync("lake", Furniture(), null, Ct);
        (await Editing.KeepAsync("lake", Furniture() with { Ruling = BlockRuling.Text }, null, Ct)).ShouldBe(RuleEdit.ChangedMeanwhile);
        (await Editing.DeleteAsync("lake", PromiseOf(31), version: 0, null, Ct)).ShouldBe(RuleEdit.ChangedMeanwhile);
    }

    [Fact]
    public async Task Each_change_of_a_rule_is_in_the_history_and_one_that_changes_nothing_is_not()
    {
        await Editing.KeepAsync("lake", Furniture(), null, Ct);
        (await Editing.KeepAsync("lake", Furniture() with { Version = 1 }, null, Ct)).ShouldBe(RuleEdit.Unchanged);
        await Editing.KeepAsync("lake", Furniture() with { Version = 1, Ruling = BlockRuling.Text }, null, Ct);
        await Editing.DeleteAsync("lake", PromiseOf(31), version: 2, null, Ct);
        var changes = await _corpus.Get<ChangeQueries>().OfAsync(Subject.Outlet, 1, Ct);
        changes.Select(change => (change.Before is null, change.After is null)).ShouldBe([(false, true), (false, false), (true, false)]);
    }

    private static GivenRule Furniture() => new(PromiseOf(31), BlockRuling.Furniture, AnyNumbers: true, Version: 0);

    private static string PromiseOf(int years) => $"Наши читатели знают об озёрах всё раньше других, потому что мы на берегу уже {years} лет.";

    private static string Page(string town, int years, string outlet = "Озёрный вестник") => $"""
        Министры договорились о паромах в городе {town}
        4 июня 2031, 09:15
        Министры двух озёрных стран договорились в городе {town} открыть паромные линии, сообщила пресс-служба министерства.
        По словам министра, первые паромы из города {town} выйдут на линию уже этим летом, а билеты поступят в продажу в мае.
        «Нам осталось договориться, когда придёт паром в город {town}, и это самое простое», — сказал министр журналистам после встречи.
        {PromiseOf(years)}
        © {outlet}, 2031. Все права защищены.
        """;

    private async Task<IReadOnlyList<PageOutcome>> RerunAsync(StoredPages pages)
    {
        var (outcomes, progress) = (new List<PageOutcome>(), new RunProgress(TimeProvider.System));
        progress.PageEnded += page => outcomes.Add(page.Outcome);
        await _corpus.Get<IngestionRun>().ExecuteAsync(new RunSettings { Stored = pages }, "tester", progress, Ct);
        return outcomes;
    }

    private async Task<List<string>> TextsAsync()
    {
        await using var db = _corpus.NewDb();
        return await db.Articles.OrderBy(a => a.Id).Select(a => a.Text).ToListAsync(Ct);
    }
}
