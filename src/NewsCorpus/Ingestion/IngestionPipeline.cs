using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NewsCorpus.Articles;
using NewsCorpus.Linking;
using NewsCorpus.People;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion;

/// <summary>
/// One page into the corpus: read, keep the original, analyse, store with the search index in one transaction.
/// The original is kept first, so that a page is never lost; the rest is there whole or not at all, so that a killed run goes on where it was.
/// </summary>
public sealed partial class IngestionPipeline(
    IDbContextFactory<CorpusDb> contexts, PageStages stages, Originals originals, TimeProvider time, ILogger<IngestionPipeline> log)
{
    /// <summary>Ingests one page. Whatever is wrong with it is an outcome; other pages are not touched by it.</summary>
    /// <param name="name">File name without its folder, and the place in the file where it is a container.</param>
    /// <param name="context">What is known of the page beside its bytes.</param>
    public async Task<PageOutcome> IngestAsync(string name, byte[] bytes, PageContext context, CancellationToken ct)
    {
        var sha256 = Originals.NameOf(bytes);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Pages.AnyAsync(p => p.Sha256 == sha256 && p.MadeBy == stages.Stamp, ct)) return PageOutcome.Unchanged;

        await originals.KeepAsync(sha256, bytes, ct);
        var analyzed = stages.Analyze(bytes, context);
        var outcome = await StoreAsync(db, new Page { Sha256 = sha256, Name = name, Length = bytes.Length, MadeBy = stages.Stamp }, analyzed, ct);
        Log(name, sha256, outcome);
        return outcome;
    }

    private async Task<PageOutcome> StoreAsync(CorpusDb db, Page page, AnalyzedPage analyzed, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var known = await db.Pages.Include(p => p.Article).SingleOrDefaultAsync(p => p.Sha256 == page.Sha256, ct);
        if (known?.MadeBy == page.MadeBy) return PageOutcome.Unchanged; // another run was quicker
        if (known is null)
        {
            page.StoredAt = time.GetUtcNow();
            db.Pages.Add(page);
        }
        else
        {
            known.MadeBy = page.MadeBy;
        }
        var outcome = await WriteAsync(db, known ?? page, analyzed, ct);
        if (known is not null) await ForgetUnmentionedAsync(db, ct);
        await UtteranceLinker.LinkAsync(db, ct);
        await transaction.CommitAsync(ct);
        return outcome is PageOutcome.New && known is not null ? PageOutcome.Changed : outcome;
    }

    /// <summary>A page that has an article keeps it; another may turn out to hold the text of an article that is there already.</summary>
    private static async Task<PageOutcome> WriteAsync(CorpusDb db, Page page, AnalyzedPage analyzed, CancellationToken ct)
    {
        page.Problem = analyzed.Problem;
        page.Removed = analyzed.Article?.Removed ?? [];
        if (page.Article is null && analyzed is { Problem: null, Article: { } found })
        {
            page.SameTextAsId = (await CopyFinder.FindSameTextAsync(db, found, analyzed.Bands, ct))?.Id;
            if (page.SameTextAsId is not null)
            {
                await db.SaveChangesAsync(ct);
                return PageOutcome.Copy;
            }
        }
        await ArticleWriter.WriteAsync(db, page, analyzed, ct);
        await db.SaveChangesAsync(ct);
        if (page.Article is null) return analyzed.Problem!.Value;
        page.Article.CopyOfId = (await CopyFinder.FindOriginalAsync(db, page.Article, ct))?.Id;
        await db.SaveChangesAsync(ct);
        return PageOutcome.New;
    }

    // A proposed person whom no article names any more was a mistake of older stages.
    private static Task<int> ForgetUnmentionedAsync(CorpusDb db, CancellationToken ct) => db.People
        .Where(p => p.Status == PersonStatus.Proposed && !db.Mentions.Any(m => m.PersonId == p.Id) && !db.Quotes.Any(q => q.PersonId == p.Id))
        .ExecuteDeleteAsync(ct);

    [LoggerMessage(Level = LogLevel.Information, Message = "Page {Name} ({Sha256}): {Outcome}")]
    private partial void Log(string name, string sha256, PageOutcome outcome);
}
