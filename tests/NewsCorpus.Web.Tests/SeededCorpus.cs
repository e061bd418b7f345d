using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Web.Tests;

/// <summary>A corpus with the catalogues and the five seed pages, as a newcomer's first start makes it.</summary>
internal static class SeededCorpus
{
    public static async Task FillAsync(IServiceProvider services, CancellationToken ct)
    {
        await services.GetRequiredService<CorpusDatabase>().PrepareAsync(ct);
        await services.GetRequiredService<CatalogueSync>().SyncAsync(ct);
        foreach (var page in await services.GetRequiredService<IngestionRun>().IngestAsync([Seeds.Folder], "test", ct))
            page.Outcome.ShouldBe(PageOutcome.New, page.Path);
    }
}
