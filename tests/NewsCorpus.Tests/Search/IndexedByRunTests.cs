using Microsoft.EntityFrameworkCore;
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
        var indexed = await PlacesAsync(corpus);

        await corpus.Get<ISearchIndexBuilder>().RebuildAsync(Ct);

        indexed.Count(place => place.StartsWith("article", StringComparison.Ordinal)).ShouldBeGreaterThan(40);
        indexed.Count(place => place.StartsWith("quote", StringComparison.Ordinal)).ShouldBeGreaterThan(10);
        (await PlacesAsync(corpus)).ShouldBe(indexed);
    }

    private static async Task<List<string>> PlacesAsync(TestCorpus corpus)
    {
        await using var db = corpus.NewDb();
        await db.Database.OpenConnectionAsync(Ct);
        await db.Database.ExecuteSqlAsync(
            $"""
            CREATE VIRTUAL TABLE IF NOT EXISTS temp."ArticlePlaces" USING fts5vocab('main', 'ArticleIndex', 'instance');
            CREATE VIRTUAL TABLE IF NOT EXISTS temp."QuotePlaces" USING fts5vocab('main', 'QuoteIndex', 'instance')
            """, Ct);
        return await db.Database.SqlQuery<string>(
            $"""
            SELECT 'article ' || doc || ' ' || col || ' ' || offset || ' ' || term AS "Value" FROM temp."ArticlePlaces"
            UNION SELECT 'quote ' || doc || ' ' || col || ' ' || offset || ' ' || term FROM temp."QuotePlaces" ORDER BY 1
            """).ToListAsync(Ct);
    }
}
