using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Articles;

/// <summary>Why each block of a page was kept or removed: found anew from the original when somebody asks, because storing it would double the stored blocks.</summary>
public sealed class BlockQueries(IDbContextFactory<CorpusDb> databases, Originals originals, CurrentStages stages)
{
    /// <summary>The page of an article; null where there is no such article.</summary>
    public Task<JudgedPage?> FindAsync(int articleId, CancellationToken ct) => FindAsync(pages => pages.Where(p => p.Article!.Id == articleId), ct);

    /// <summary>Null where there is no such page.</summary>
    public Task<JudgedPage?> FindPageAsync(int pageId, CancellationToken ct) => FindAsync(pages => pages.Where(p => p.Id == pageId), ct);

    private async Task<JudgedPage?> FindAsync(Func<IQueryable<Page>, IQueryable<Page>> choice, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var page = await choice(db.Pages.AsNoTracking().Include(p => p.Reading).Include(p => p.Article!.RuledBlocks)).FirstOrDefaultAsync(ct);
        return page is null ? null : new(page, PageStages.IsExtractedAsNow(page.MadeBy) && page.Reading is not { RulesChanged: true }, Judge(page));
    }

    // The reasons are the stored ones: a page read by itself does not know what other pages of its outlet repeat.
    private IReadOnlyList<JudgedBlock>? Judge(Page page)
    {
        var original = originals.Read(page.Sha256, page.Name, page.Context);
        if (original.Problem is not null) return null;
        var removed = page.Removed.ToLookup(b => (b.Line, b.Text), b => (RemovalReason?)b.Reason);
        return [.. stages.Get().Explain(original.Bytes, original.Context).Select(b => new JudgedBlock(b.Block.Text, b.Why, removed[(b.Block.Line, b.Block.Text)].FirstOrDefault()))];
    }
}

/// <summary>A page, block by block.</summary>
/// <param name="Page">With its article and what editors said of its blocks, where it has one of its own.</param>
/// <param name="IsUpToDate">False where another version of extraction, or other rules of the outlet, read the page: the scores may not fit what was kept.</param>
/// <param name="Blocks">In the page's order; null where the original is gone.</param>
public sealed record JudgedPage(Page Page, bool IsUpToDate, IReadOnlyList<JudgedBlock>? Blocks);

/// <summary>A block with what became of it.</summary>
/// <param name="Text">As it stands in the page.</param>
/// <param name="Why">Its score and what weighed most in it.</param>
/// <param name="Removed">Why it was removed; null where it was kept.</param>
public sealed record JudgedBlock(string Text, BlockExplanation Why, RemovalReason? Removed);
