using NewsCorpus.Search;

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
        var indexed = await IndexPlaces.OfAsync(corpus);

        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct);

        indexed.Count(place => place.StartsWith("article", StringComparison.Ordinal)).ShouldBeGreaterThan(40);
        indexed.Count(place => place.StartsWith("quote", StringComparison.Ordinal)).ShouldBeGreaterThan(10);
        (await IndexPlaces.OfAsync(corpus)).ShouldBe(indexed);
    }
}
