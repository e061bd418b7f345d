using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Data;

namespace NewsCorpus.Tests.Data;

public sealed class SchemaTests
{
    private const string ModelObjects =
        """SELECT "sql" AS "Value" FROM "sqlite_master" WHERE "sql" IS NOT NULL AND "name" NOT LIKE 'sqlite_%' AND "name" <> 'SchemaScript' """;

    /// <summary>A change of the model needs a new script; write it, then approve the new model by copying model.received.sql from the output folder over the approved one.</summary>
    [Fact]
    public async Task The_model_is_the_approved_one()
    {
        await using var db = new CorpusDb(new DbContextOptionsBuilder<CorpusDb>().UseSqlite("Data Source=:memory:").Options);
        var received = db.Database.GenerateCreateScript().ReplaceLineEndings("\n").TrimEnd() + "\n";
        var approved = Repository.PathOf("tests", "NewsCorpus.Tests", "Data", "model.approved.sql");
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "model.received.sql"), received, TestContext.Current.CancellationToken);

        (await File.ReadAllTextAsync(approved, TestContext.Current.CancellationToken)).ShouldBe(received);
    }

    [Fact]
    public async Task The_scripts_build_what_the_model_describes()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using var scripted = corpus.NewDb();
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var modelled = new CorpusDb(new DbContextOptionsBuilder<CorpusDb>().UseSqlite(connection).Options);
        await modelled.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);

        var expected = await ObjectsAsync(modelled);

        expected.ShouldNotBeEmpty();
        expected.Except(await ObjectsAsync(scripted)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Preparing_a_second_time_runs_no_script_again()
    {
        await using var corpus = await TestCorpus.CreateAsync();

        await corpus.Get<CorpusDatabase>().PrepareAsync(TestContext.Current.CancellationToken);

        await using var db = corpus.NewDb();
        var names = await db.Database.SqlQueryRaw<string>("""SELECT "Name" AS "Value" FROM "SchemaScript" ORDER BY 1""").ToListAsync(TestContext.Current.CancellationToken);
        names.ShouldBe(SchemaScripts.Sqlite.Select(s => s.Name));
    }

    private static async Task<List<string>> ObjectsAsync(CorpusDb db) =>
        [.. (await db.Database.SqlQueryRaw<string>(ModelObjects).ToListAsync(TestContext.Current.CancellationToken))
            .Select(sql => string.Join(' ', sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
