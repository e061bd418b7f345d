using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Tests.Ingestion;

/// <summary>Somebody stops a run while a batch is being written.</summary>
public sealed class StoppedBatchTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_of_the_batch_is_stored_and_its_pages_come_whole_with_the_next_run()
    {
        using var stop = new CancellationTokenSource();
        await using var corpus = await TestCorpus.CreateAsync(adjust: services => services.ConfigureDbContext<CorpusDb>(options => options.AddInterceptors(new Stopping(stop))));
        await corpus.IngestAsync(Enumerable.Range(1, 20).Select(Page));
        await using var db = corpus.NewDb();
        await db.Database.ExecuteSqlRawAsync("""ALTER TABLE "Articles" ADD COLUMN "Stop" INTEGER CHECK ("Text" NOT LIKE '%Златице150 %' OR stop_here())""", Ct);

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await corpus.Get<IngestionPipeline>().RunAsync(TestCorpus.Sources(Enumerable.Range(21, 200).Select(Page)), new PipelineOptions { Workers = 2 }, stop.Token).ToListAsync(stop.Token);
        });

        (await db.Pages.CountAsync(Ct)).ShouldBe(20);
        (await corpus.Get<CorpusCheck>().CheckAsync(Ct)).Problems.ShouldBeEmpty();
        await db.Database.ExecuteSqlRawAsync("""ALTER TABLE "Articles" DROP COLUMN "Stop" """, Ct);
        await corpus.IngestAsync(Enumerable.Range(21, 400).Select(Page));
        (await db.Pages.CountAsync(Ct)).ShouldBe(420);
        (await corpus.Get<CorpusCheck>().CheckAsync(Ct)).Problems.ShouldBeEmpty();
    }

    private static string Page(int number) => $"""
        Министры договорились о новых переговорах
        12 мая 2031, 10:15
        Министр иностранных дел Борис Ветров встретился в Златице{number} со своим коллегой Анной Кляйн и обсудил с ней торговлю.
        «Мы продолжим разговор осенью {number}, и он будет не менее откровенным, чем сегодня», — сказал Ветров журналистам после встречи.
        """;

    /// <summary>Gives SQL a function that stops the run.</summary>
    private sealed class Stopping(CancellationTokenSource stop) : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => ((SqliteConnection)connection).CreateFunction("stop_here", () =>
        {
            stop.Cancel();
            return 1;
        }, isDeterministic: true);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
