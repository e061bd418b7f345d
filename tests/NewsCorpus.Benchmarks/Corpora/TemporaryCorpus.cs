using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Data;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>A corpus of the program's own making in a folder of its own, gone with the object unless it is to be kept.</summary>
internal sealed class TemporaryCorpus : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly bool isKept;

    private TemporaryCorpus(string folder, bool isKept)
    {
        (Folder, this.isKept) = (folder, isKept);
        services = new ServiceCollection().AddLogging().AddCorpus(new(Data), Catalogues).BuildServiceProvider();
        IsNew = !File.Exists(Database);
    }

    public static CatalogueSet Catalogues { get; } = CatalogueSet.Read(Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <summary>For pages and whatever else a benchmark needs beside the corpus.</summary>
    public string Folder { get; }

    /// <summary>The data folder, as the program has it.</summary>
    public string Data => Path.Combine(Folder, "corpus");

    /// <summary>False for one that was kept.</summary>
    public bool IsNew { get; }

    public string Database => Get<CorpusFolder>().Database;

    public static Task<TemporaryCorpus> CreateAsync(CancellationToken ct) => CreateAsync(null, ct);

    /// <param name="kept">Where it is kept for the next time; null for one that goes with the object.</param>
    public static async Task<TemporaryCorpus> CreateAsync(DirectoryInfo? kept, CancellationToken ct)
    {
        var corpus = new TemporaryCorpus(kept?.FullName ?? Directory.CreateTempSubdirectory("newscorpus-benchmark-").FullName, kept is not null);
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
        if (!isKept) Directory.Delete(Folder, recursive: true);
    }
}
