using NewsCorpus.Data;
using Serilog;

namespace NewsCorpus.Web.Verbs;

/// <summary>A verb that works on a corpus without serving it.</summary>
internal static class CorpusVerb
{
    /// <summary>Opens the corpus, its database made ready, for as long as the work takes.</summary>
    public static async Task<int> RunAsync(CorpusFolder folder, Func<IServiceProvider, Task<int>> work, CancellationToken ct)
    {
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddSerilog(WarningsOnStandardError(), dispose: true))
            .AddCorpus(folder, Seeds.Catalogues())
            .BuildServiceProvider();
        await services.GetRequiredService<CorpusDatabase>().PrepareAsync(ct);
        await services.GetRequiredService<CatalogueSync>().SyncAsync(ct);
        return await work(services);
    }

    // Standard output is the verb's own; only what went wrong inside the program goes beside it.
    private static Serilog.Core.Logger WarningsOnStandardError() => new LoggerConfiguration()
        .MinimumLevel.Warning()
        .MinimumLevel.Override("Microsoft", Serilog.Events.LogEventLevel.Fatal) // the exception is told once, where it is caught
        .MinimumLevel.Override("NewsCorpus.Ingestion.IngestionRun", Serilog.Events.LogEventLevel.Fatal)
        .WriteTo.Console(standardErrorFromLevel: Serilog.Events.LogEventLevel.Verbose, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
        .CreateLogger();
}
