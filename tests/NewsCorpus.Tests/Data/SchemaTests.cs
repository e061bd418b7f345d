using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Data;

namespace NewsCorpus.Tests.Data;

public sealed class SchemaTests
{
    // What a table is to the program, whatever the wording and order of the scripts that built it: a later script adds its columns at the end.
    private const string Shape =
        """
        SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || ' notnull=' || c."notnull" || ' key=' || c.pk AS "Value"
        FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
        UNION ALL
        SELECT 'reference ' || t.name || '.' || f."from" || ' -> ' || f."table" || '.' || f."to" || ' delete=' || f.on_delete
        FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
        UNION ALL
        SELECT 'index ' || t.name || '.' || i.name || ' unique=' || i."unique" || ' (' || (SELECT group_concat(k.name) FROM pragma_index_info(i.name) k) || ')'
        FROM sqlite_master t JOIN pragma_index_list(t.name) i WHERE t.type = 'table' AND i.origin = 'c'
        """;

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

        var expected = await ShapeAsync(modelled);

        expected.ShouldNotBeEmpty();
        expected.Except(await ShapeAsync(scripted)).ShouldBeEmpty();
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

    private static Task<List<string>> ShapeAsync(CorpusDb db) => db.Database.SqlQueryRaw<string>(Shape).ToListAsync(TestContext.Current.CancellationToken);
}
