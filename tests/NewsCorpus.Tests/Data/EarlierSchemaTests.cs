using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Data;
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
