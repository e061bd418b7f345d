using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Changes;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Rules;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Extraction.Rulings;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Tests.Articles;

/// <summary>Pages of a site that no catalogue knows.</summary>
public sealed class OutletEditingTests : IAsyncLifetime
{
    private static readonly GivenOutlet Lake = new("Озёрный вестник", ["Вестник озёр"], ["https://www.lake.example/news/1"], "fi", IsRecognised: true);

    private TestCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private OutletEditing Editing => _corpus.Get<OutletEditing>();

    public async ValueTask InitializeAsync()
    {
        OutletCatalogue outlets = new([new() { Slug = "hill", Name = "Горный листок", Domains = ["hill.example"] }]);
        _corpus = await TestCorpus.CreateAsync(new CatalogueSet(PeopleCatalogue.Empty, MeetingCatalogue.Empty, outlets, "test"));
        await _corpus.Get<IngestionPipeline>().RunAsync(
            [Page("Приозерье", "https://m.lake.example/1"), Page("Заречье", "https://www.lake.example/2"), Page("Подгорье", "https://hill.example/3"), Page("Залесье", null)],
            new PipelineOptions(), Ct).ToListAsync(Ct);
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task Pages_without_a_known_outlet_say_where_they_are_from() =>
        (await _corpus.Get<LabQueries>().SitesAsync(Ct)).ShouldBe([new("lake.example", 1), new("m.lake.example", 1)]);

    [Fact]
    public async Task What_a_manifest_calls_a_site_that_has_no_address_counts_too()
    {
        await _corpus.Get<IngestionPipeline>().RunAsync([Page("Заборье", null) with { Context = new() { Outlet = "Лесная газета" } }], new PipelineOptions(), Ct).ToListAsync(Ct);
        (await _corpus.Get<LabQueries>().SitesAsync(Ct)).ShouldContain(new LabSite("Лесная газета", 1));
    }

    [Fact]
    public async Task A_new_outlet_gets_its_stored_pages_when_they_are_read_anew_and_new_ones_at_once_and_can_have_rules()
    {
        var (edit, slug) = await Editing.AddAsync(Lake, null, Ct);
        (edit, slug).ShouldBe((OutletEdit.Done, "ozyornyy-vestnik"));
        (await RerunAsync(new StoredPages { Outlet = Outlet.UnknownSlug })).ShouldBe([PageOutcome.Changed, PageOutcome.Changed, PageOutcome.Same]);
        await _corpus.Get<IngestionPipeline>().RunAsync([Page("Заборье", "https://lake.example/4")], new PipelineOptions(), Ct).ToListAsync(Ct);

        await using var db = _corpus.NewDb();
        (await db.PageReadings.OrderBy(r => r.PageId).Select(r => r.Outlet == null ? Outlet.UnknownSlug : r.Outlet.Slug).ToListAsync(Ct)).ShouldBe([slug!, slug!, "hill", Outlet.UnknownSlug, slug!]);
        (await _corpus.Get<LabQueries>().SitesAsync(Ct)).ShouldBeEmpty();
        (await _corpus.Get<OutletRuleEditing>().KeepAsync(slug!, new("Подпишитесь на нас", BlockRuling.Furniture, AnyNumbers: false, 0), null, Ct)).ShouldBe(RuleEdit.Done);
    }

    [Fact]
    public async Task Pages_that_come_again_are_not_read_again_because_an_outlet_was_added()
    {
        await Editing.AddAsync(Lake, null, Ct);
        (await _corpus.Get<IngestionPipeline>().RunAsync([Page("Приозерье", "https://m.lake.example/1")], new PipelineOptions(), Ct).ToListAsync(Ct)).Single().Outcome.ShouldBe(PageOutcome.Unchanged);
        (await RerunAsync(new StoredPages { Stale = true })).Count.ShouldBe(4);
    }

    [Fact]
    public async Task An_outlet_that_is_recognised_no_more_loses_its_pages_when_they_are_read_anew()
    {
        var (_, slug) = await Editing.AddAsync(Lake, null, Ct);
        await RerunAsync(new StoredPages { Outlet = Outlet.UnknownSlug });
        (await Editing.ChangeAsync(slug!, Lake with { IsRecognised = false }, null, Ct)).ShouldBe(OutletEdit.Done);
        (await RerunAsync(new StoredPages { Outlet = slug })).ShouldBe([PageOutcome.Changed, PageOutcome.Changed]);
        await using var db = _corpus.NewDb();
        (await db.PageReadings.CountAsync(r => r.OutletId == null, Ct)).ShouldBe(3);
    }

    [Fact]
    public async Task It_is_there_after_the_next_start()
    {
        await Editing.AddAsync(Lake, null, Ct);
        await _corpus.Get<CatalogueSync>().SyncAsync(Ct);
        (await Editing.FindAsync("ozyornyy-vestnik", Ct)).ShouldNotBeNull().Domains.ShouldBe(["lake.example"]);
    }

    public static TheoryData<GivenOutlet, OutletEdit> Wrong => new()
    {
        { Lake with { Name = " — " }, OutletEdit.NoName },
        { Lake with { Name = new('я', 201) }, OutletEdit.NoName },
        { Lake with { Domains = ["lake"] }, OutletEdit.NoDomain },
        { Lake with { Domains = ["lake.example/../x"] }, OutletEdit.NoDomain },
        { Lake with { Country = "Finland" }, OutletEdit.NoCountry },
        { Lake with { Name = "ГОРНЫЙ листок" }, OutletEdit.Taken },
        { Lake with { Domains = ["hill.example"] }, OutletEdit.Taken },
    };

    [Theory, MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task What_cannot_be_is_refused_and_nothing_is_written(GivenOutlet given, OutletEdit expected)
    {
        var before = await _corpus.RowCountsAsync();
        (await Editing.AddAsync(given, null, Ct)).ShouldBe((expected, null));
        (await _corpus.RowCountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task What_stands_in_the_file_is_changed_there() => (await Editing.ChangeAsync("hill", Lake, null, Ct)).ShouldBe(OutletEdit.Catalogued);

    [Fact]
    public async Task Each_change_is_in_the_history_and_one_that_changes_nothing_is_not()
    {
        var (_, slug) = await Editing.AddAsync(Lake, null, Ct);
        (await Editing.ChangeAsync(slug!, Lake, null, Ct)).ShouldBe(OutletEdit.Unchanged);
        (await Editing.ChangeAsync(slug!, Lake with { Name = "Озёрная правда" }, null, Ct)).ShouldBe(OutletEdit.Done);
        await using var db = _corpus.NewDb();
        (await db.Changes.CountAsync(c => c.Subject == Subject.Outlet && c.What == ChangeWhat.Itself, Ct)).ShouldBe(2);
    }

    private async Task<IReadOnlyList<PageOutcome>> RerunAsync(StoredPages pages)
    {
        var (outcomes, progress) = (new List<PageOutcome>(), new RunProgress(TimeProvider.System));
        progress.PageEnded += page => outcomes.Add(page.Outcome);
        await _corpus.Get<IngestionRun>().ExecuteAsync(new RunSettings { Stored = pages }, "tester", progress, Ct);
        return outcomes;
    }

    private static SourcePage Page(string town, string? address) => new(town, town, Encoding.UTF8.GetBytes($"""
        Министры договорились о паромах в городе {town}
        4 июня 2031, 09:15
        Министры двух озёрных стран договорились в городе {town} открыть паромные линии, сообщила пресс-служба министерства.
        «Нам осталось договориться, когда придёт паром в город {town}, и это самое простое», — сказал министр журналистам после встречи.
        """), new PageContext { Url = address }, null);
}
