using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Data;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>A corpus of the program's own making in a folder of its own, gone with the object.</summary>
internal sealed class TemporaryCorpus : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TemporaryCorpus(string folder)
    {
        Folder = folder;
        services = new ServiceCollection().AddLogging().AddCorpus(new(Path.Combine(folder, "corpus")), Catalogues).BuildServiceProvider();
    }

    public static CatalogueSet Catalogues { get; } = CatalogueSet.Read(Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <summary>For pages and whatever else a benchmark needs beside the corpus.</summary>
    public string Folder { get; }

    public string Database => Get<CorpusFolder>().Database;

    public static async Task<TemporaryCorpus> CreateAsync(CancellationToken ct)
    {
        var corpus = new TemporaryCorpus(Directory.CreateTempSubdirectory("newscorpus-benchmark-").FullName);
        await corpus.Get<CorpusDatabase>().PrepareAsync(ct);
        await corpus.Get<CatalogueSync>().SyncAsync(ct);
        return corpus;
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public Task<CorpusDb> OpenAsync(CancellationToken ct) => Get<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(ct);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
