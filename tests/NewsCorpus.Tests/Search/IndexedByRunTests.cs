using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;
using NewsCorpus.Quotes;
using NewsCorpus.Search;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Tests.Search;

public sealed class IndexedByRunTests
{
    private const string Page = """
        Министр Ветров прибыл в Горную Ляску

        21 марта 2024, 12:30

        Министр иностранных дел Пётр Ветров прибыл во вторник в Горную Ляску, где его ждали журналисты и жители окрестных сёл.
        «Мы приехали договориться о мостах через Ляску и о паромах для жителей обоих берегов», — сказал Ветров журналистам у трапа самолёта.
        Переговоры продлятся до пятницы, и в них участвуют представители шести областей, а также рыбаки и паромщики из Подгорья.
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_indexes_every_word_at_its_place_as_a_rebuild_does()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await corpus.IngestAsync(Page);

        var indexed = await ShouldBeIndexedAsRebuiltAsync(corpus);

        indexed.Count(place => place.StartsWith("article", StringComparison.Ordinal)).ShouldBeGreaterThan(40);
        indexed.Count(place => place.StartsWith("quote", StringComparison.Ordinal)).ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Of_a_batch_only_what_is_stored_is_indexed()
    {
        await using var corpus = await TestCorpus.CreateAsync();

        var outcomes = await corpus.IngestAsync(Page, WithBridge(1), WithBridge(1), WithBridge(1) + "\n", "", WithBridge(2));

        outcomes.Select(page => page.Outcome).ShouldBe([PageOutcome.New, PageOutcome.New, PageOutcome.Unchanged, PageOutcome.Copy, PageOutcome.Blank, PageOutcome.New]);
        await ShouldBeIndexedAsRebuiltAsync(corpus);
    }

    [Fact]
    public async Task Where_a_page_falls_the_others_of_its_batch_are_indexed()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await corpus.RefuseAsync("номер 2");

        var outcomes = await corpus.IngestAsync(WithBridge(1), WithBridge(2), WithBridge(3));

        outcomes.Select(page => page.Outcome).ShouldBe([PageOutcome.New, PageOutcome.Failed, PageOutcome.New]);
        await ShouldBeIndexedAsRebuiltAsync(corpus);
    }

    [Fact]
    public async Task What_many_runs_bring_is_merged_and_stays_whole()
    {
        await using var corpus = await TestCorpus.CreateAsync();

        for (var bridge = 1; bridge <= 20; bridge++) await corpus.IngestAsync(WithBridge(bridge));

        await using var db = corpus.NewDb();
        (await db.Database.SqlQuery<int>($"SELECT count(DISTINCT segid) AS \"Value\" FROM \"ArticleIndex_idx\"").SingleAsync(Ct)).ShouldBeLessThan(8);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "ArticleIndex" ("ArticleIndex") VALUES ('integrity-check')""", Ct);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "QuoteIndex" ("QuoteIndex") VALUES ('integrity-check')""", Ct);
        var indexed = await ShouldBeIndexedAsRebuiltAsync(corpus);
        indexed.Count(place => place.EndsWith(" номер", StringComparison.Ordinal)).ShouldBe(40);
    }

    [Fact]
    public async Task A_quote_of_whatever_kind_is_indexed_by_the_triggers_as_by_a_rebuild()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await corpus.IngestAsync(Page);
        await using var db = corpus.NewDb();
        foreach (var kind in Enum.GetValues<QuoteKind>())
            db.Add(new Quote { ArticleId = 1, Position = 10 + (int)kind, Kind = kind, Spans = [new(0, 4)], Text = "Мосты", Cue = "", IsLinked = true });
        await db.SaveChangesAsync(Ct);

        (await ShouldBeIndexedAsRebuiltAsync(corpus)).Count(place => place.EndsWith(" мосты", StringComparison.Ordinal)).ShouldBe(Enum.GetValues<QuoteKind>().Length);
    }

    private static string WithBridge(int number) => Page.Replace("о мостах", $"о мосте номер {number}", StringComparison.Ordinal);

    private static async Task<List<string>> ShouldBeIndexedAsRebuiltAsync(TestCorpus corpus)
    {
        var indexed = await IndexPlaces.OfAsync(corpus);
        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct);
        (await IndexPlaces.OfAsync(corpus)).ShouldBe(indexed);
        return indexed;
    }
}
