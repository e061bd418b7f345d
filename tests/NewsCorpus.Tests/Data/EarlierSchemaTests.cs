using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Data;
using NewsCorpus.Ingestion.Schedules;
using NewsCorpus.Linking;
using NewsCorpus.Search.Sqlite;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Tests.Data;

/// <summary>A corpus that an earlier version of the program left is opened by this one: nothing of it is lost.</summary>
public sealed class EarlierSchemaTests
{
    private readonly CorpusFolder _folder = new(Directory.CreateTempSubdirectory("newscorpus-").FullName);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Removed_blocks_that_were_stored_as_text_are_read()
    {
        await LeaveAsync("0026_review.sql", """
            INSERT INTO "Pages" ("Sha256", "Name", "Length", "Context", "StoredAt", "MadeBy", "Removed") VALUES
                ('aa', 'a.txt', 1, '{}', 1, 'old', '[{"line":3,"text":"Меню","reason":0}]'),
                ('bb', 'b.txt', 1, '{}', 1, 'old', '[]');
            """);

        await using var corpus = await TestCorpus.CreateAsync(folder: _folder);

        await using var db = corpus.NewDb();
        var pages = await db.Pages.OrderBy(p => p.Id).ToListAsync(Ct);
        pages[0].Removed.ShouldBe([new RemovedBlock(3, "Меню", RemovalReason.Menu)]);
        pages[1].Removed.ShouldBe(RemovedBlocks.None);
    }

    [Fact]
    public async Task Pages_that_were_there_are_of_the_day_on_which_they_were_fetched_or_published_and_say_where_they_are_from()
    {
        var came = new DateTimeOffset(2031, 6, 4, 0, 0, 0, TimeSpan.Zero);
        await LeaveAsync("0026_review.sql", $$"""
            INSERT INTO "Pages" ("Id", "Sha256", "Name", "Length", "Context", "StoredAt", "MadeBy", "Removed") VALUES
                (1, 'aa', 'a', 1, '{"crawledAt":"2030-01-05T12:00:00+00:00"}', {{came.UtcTicks}}, 'old', '[]'), (2, 'bb', 'b', 1, '{}', {{came.UtcTicks}}, 'old', '[]'), (3, 'cc', 'c', 1, '{}', {{came.UtcTicks}}, 'old', '[]');
            INSERT INTO "Articles" ("Id", "PageId", "Language", "Title", "TitleSource", "Published", "PublishedPrecision", "PageAddress", "HasLead", "Text", "Version") VALUES
                (1, 2, 'ru', 'Паром', 'Page', '2029-03-02 06:00:00', 'Minute', 'https://www.Lake.example/news/1', 0, 'Паром', 0);
            INSERT INTO "PageReadings" ("PageId", "StoredAt", "HasArticle", "HasTitle", "HasDate", "Quotes", "Kept", "RulesChanged") SELECT "Id", "StoredAt", 1, 1, 1, 0, 1, 0 FROM "Pages";
            INSERT INTO "Schedules" ("Settings", "At", "IsOn", "NextAt") VALUES ('{"paths":[]}', '05:30:00', 1, 1);
            """);

        await using var corpus = await TestCorpus.CreateAsync(folder: _folder);

        await using var db = corpus.NewDb();
        var readings = await db.PageReadings.OrderBy(r => r.PageId).ToListAsync(Ct);
        readings.Select(r => r.At.ToString("s")).ShouldBe(["2030-01-05T12:00:00", "2029-03-02T06:00:00", "2031-06-04T00:00:00"]);
        readings.Select(r => r.Site).ShouldBe([null, "lake.example", null]);
        (await db.Schedules.SingleAsync(Ct)).Rhythm.ShouldBe(new Rhythm(null, new TimeOnly(5, 30)));
    }

    [Fact]
    public async Task Hashes_that_were_gathered_are_found()
    {
        await LeaveAsync("0037_eight_segments_to_a_merge.sql", """
            INSERT INTO "GatheredRuns" ("Id", "Packed") VALUES (5, x'010000000000000007000000020000000000000008000000');
            INSERT INTO "QuoteRun" ("Hash", "QuoteId") VALUES (1, 6);
            """);

        await using var corpus = await TestCorpus.CreateAsync(folder: _folder);

        await using var db = corpus.NewDb();
        await db.Database.OpenConnectionAsync(Ct);
        LinkingHashes.Of(db).Runs.FirstHolders([1, 2, 3]).Order().ShouldBe([new(1, 6), new(1, 7), new(2, 8)]);
    }

    /// <summary>Builds the database as it was after a script, and puts rows into it.</summary>
    private async Task LeaveAsync(string newest, string rows)
    {
        await using var db = new CorpusDb(new DbContextOptionsBuilder<CorpusDb>().UseSqlite($"Data Source={_folder.Database}").AddInterceptors(new SearchConnections()).Options);
        await db.Database.OpenConnectionAsync(Ct);
        await RunAsync(db, """CREATE TABLE "SchemaScript" ("Name" TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID""");
        foreach (var script in SchemaScripts.Sqlite.Where(s => string.CompareOrdinal(s.Name, newest) <= 0))
            await RunAsync(db, $"""{script.Sql}; INSERT INTO "SchemaScript" VALUES ('{script.Name}')""");
        await RunAsync(db, rows);
        SqliteConnection.ClearAllPools();
    }

    private static async Task RunAsync(CorpusDb db, string sql)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Ct);
    }
}
