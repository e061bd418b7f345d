using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;

namespace NewsCorpus.Ingestion.Runs;

/// <summary>The pages that a run's settings name.</summary>
public sealed class RunSource(IDbContextFactory<CorpusDb> contexts, CurrentStages stages, Originals originals)
{
    /// <summary>Stored pages read from the database at a time.</summary>
    private const int Portion = 1000;

    /// <summary>Each page is read when it is asked for.</summary>
    public IEnumerable<SourcePage> Pages(RunSettings settings, CancellationToken ct) => settings.Stored switch
    {
        null => PageSource.Files(settings.Paths, ct),
        { Failed: { } failed } => Failed(failed),
        { } stored => Stored(stored),
    };

    /// <summary>How many there are; null where that takes reading all of them: nobody knows how many pages a container holds.</summary>
    public async Task<long?> CountAsync(RunSettings settings, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return settings.Stored switch
        {
            null => CountFiles(settings.Paths, ct),
            { Failed: { } failed } => await FailuresOf(db, failed).Select(p => p.Sha256).Distinct().LongCountAsync(ct),
            { } stored => await PagesOf(db, stored).LongCountAsync(ct),
        };
    }

    private static long? CountFiles(IEnumerable<string> paths, CancellationToken ct)
    {
        var files = 0L;
        foreach (var (path, _) in paths.SelectMany(PageFolder.PagesBelow))
        {
            ct.ThrowIfCancellationRequested();
            if (!PageFolder.IsOnePage(path)) return null;
            files++;
        }
        return files;
    }

    private IEnumerable<SourcePage> Stored(StoredPages stored)
    {
        for (var last = 0; ;)
        {
            using var db = contexts.CreateDbContext();
            var portion = PagesOf(db, stored).Where(p => p.Id > last).OrderBy(p => p.Id).Take(Portion)
                .Select(p => new { p.Id, p.Sha256, p.Name, p.Context }).ToList();
            if (portion is []) yield break;
            last = portion[^1].Id;
            foreach (var page in portion) yield return originals.Read(page.Sha256, page.Name, page.Context);
        }
    }

    private IEnumerable<SourcePage> Failed(FailedPages failed)
    {
        using var db = contexts.CreateDbContext();
        var newest = FailuresOf(db, failed).OrderByDescending(p => p.Id).Select(p => new { p.Sha256, p.Path, p.Context }).ToList();
        foreach (var page in newest.DistinctBy(p => p.Sha256).Reverse())
            yield return originals.Read(page.Sha256!, Path.GetFileName(page.Path), page.Context ?? new());
    }

    private IQueryable<Page> PagesOf(CorpusDb db, StoredPages stored)
    {
        var pages = db.Pages.AsNoTracking();
        var stamp = stages.Get().Stamp;
        if (stored.Stale) pages = pages.Where(p => p.MadeBy != stamp || p.Reading!.RulesChanged);
        if (stored.Outlet is { } outlet) pages = outlet == Outlet.UnknownSlug ? pages.Where(p => p.Reading!.OutletId == null) : pages.Where(p => p.Reading!.Outlet!.Slug == outlet);
        if (stored.Article is { } article) pages = pages.Where(p => p.Article!.Id == article || p.SameTextAsId == article);
        return pages;
    }

    private static IQueryable<RunPage> FailuresOf(CorpusDb db, FailedPages failed)
    {
        var pages = db.RunPages.AsNoTracking().Where(p => p.Outcome == PageOutcome.Failed && p.Sha256 != null && !db.Pages.Any(stored => stored.Sha256 == p.Sha256));
        if (failed.Run is { } run) pages = pages.Where(p => p.RunId == run);
        if (failed.Cause is { } cause) pages = pages.Where(p => p.Cause == cause);
        return pages;
    }
}
