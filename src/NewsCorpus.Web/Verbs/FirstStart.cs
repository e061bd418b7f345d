using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Web.Verbs;

/// <summary>A newcomer's first start: a corpus that holds nothing yet gets the seed pages, so that there is something to look at.</summary>
internal sealed class FirstStart(IDbContextFactory<CorpusDb> contexts, IngestionRun run)
{
    /// <summary>
    /// How the seed pages ended; empty where the corpus has all of them, or any page of somebody's own.
    /// A first start that was killed halfway is finished by the next.
    /// </summary>
    public async Task<IReadOnlyList<PageResult>> IngestSeedsAsync(string seeds, CancellationToken ct)
    {
        var pages = PageFolder.PagesBelow(seeds).Select(p => Path.GetFileName(p.Path)).ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var stored = await db.Pages.OrderBy(p => p.Id).Select(p => p.Name).Take(pages.Count + 1).ToListAsync(ct);
        if (stored.Count >= pages.Count || stored.Except(pages).Any()) return [];
        return await run.IngestAsync([seeds], RunStarter.FirstStart, ct);
    }
}
