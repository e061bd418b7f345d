using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Linking;
using NewsCorpus.Text.Catalogues;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Tests;

/// <summary>An empty corpus in a folder of its own, wired as the program wires it, gone when the test ends.</summary>
public sealed class TestCorpus : IAsyncDisposable
{
    // They are their own primary key: 0015_hashes_without_rowid.sql, 0028_fewer_rows.sql.
    private static readonly string[] WithoutRowId = ["ArticleBand", "QuoteRun", "PersonKeys"];

    private readonly ServiceProvider _services;

    private TestCorpus(CatalogueSet catalogues, Action<IServiceCollection>? adjust, CorpusFolder? folder)
    {
        Folder = folder ?? new CorpusFolder(Directory.CreateTempSubdirectory("newscorpus-").FullName);
        var services = new ServiceCollection().AddLogging().AddCorpus(Folder, catalogues);
        adjust?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public CorpusFolder Folder { get; }

    /// <param name="catalogues">Empty ones where none are given.</param>
    /// <param name="adjust">The last word on the services.</param>
    /// <param name="folder">One that holds a corpus already.</param>
    public static async Task<TestCorpus> CreateAsync(CatalogueSet? catalogues = null, Action<IServiceCollection>? adjust = null, CorpusFolder? folder = null)
    {
        var corpus = new TestCorpus(catalogues ?? new CatalogueSet(PeopleCatalogue.Empty, MeetingCatalogue.Empty, OutletCatalogue.Empty, "none"), adjust, folder);
        await corpus.Get<CorpusDatabase>().PrepareAsync(TestContext.Current.CancellationToken);
        await corpus.Get<CatalogueSync>().SyncAsync(TestContext.Current.CancellationToken);
        return corpus;
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public CorpusDb NewDb() => Get<IDbContextFactory<CorpusDb>>().CreateDbContext();

    /// <summary>Ingests pages as one run, by two workers.</summary>
    public ValueTask<List<PageResult>> IngestAsync(params IEnumerable<string> pages) => Get<IngestionPipeline>()
        .RunAsync(Sources(pages), new PipelineOptions { Workers = 2 }, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    /// <summary>Pages as files that are called by their number, from 0.</summary>
    public static IEnumerable<SourcePage> Sources(IEnumerable<string> pages) =>
        pages.Select((page, i) => new SourcePage($"{i}.txt", $"{i}.txt", Encoding.UTF8.GetBytes(page), PageContext.None, null));

    /// <summary>From now on the database refuses articles with these words.</summary>
    public async Task RefuseAsync(string words)
    {
        await using var db = NewDb();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"""ALTER TABLE "Articles" ADD COLUMN "Refused" INTEGER CONSTRAINT "refused on purpose" CHECK ("Text" NOT LIKE '%{words}%')""";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public async Task RefuseNoMoreAsync()
    {
        await using var db = NewDb();
        await db.Database.ExecuteSqlRawAsync("""ALTER TABLE "Articles" DROP COLUMN "Refused" """, TestContext.Current.CancellationToken);
    }

    /// <returns>The account's id.</returns>
    public async Task<int> AddEditorAsync(string name)
    {
        await using var db = NewDb();
        var account = db.Add(new Account { UserName = name, NormalizedUserName = name.ToUpperInvariant(), Role = Role.Editor }).Entity;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return account.Id;
    }

    /// <summary>Who holds hashes that are not in their tree yet.</summary>
    public async Task<HashSet<int>> HoldersAsync(string gathered)
    {
        await using var db = NewDb();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var rows = new GatheredRows(db, gathered);
        return [.. rows.Ids().SelectMany(rows.Of).Select(held => held.Holder)];
    }

    /// <summary>How many rows each table has, and the highest id in it: equal before and after means that nothing was written, but for a run's own row and its lease.</summary>
    public async Task<Dictionary<string, (long Rows, long LastId)>> RowCountsAsync()
    {
        await using var db = NewDb();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var counts = new Dictionary<string, (long, long)>();
        foreach (var table in db.Model.GetEntityTypes().Where(e => e.ClrType != typeof(Run) && e.ClrType != typeof(RunLease)).Select(e => e.GetTableName()!).Distinct())
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"""SELECT count(*), {(WithoutRowId.Contains(table) ? "0" : "coalesce(max(rowid), 0)")} FROM "{table}" """;
            using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            await reader.ReadAsync(TestContext.Current.CancellationToken);
            counts[table] = (reader.GetInt64(0), reader.GetInt64(1));
        }
        return counts;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder.Path, recursive: true);
    }
}
