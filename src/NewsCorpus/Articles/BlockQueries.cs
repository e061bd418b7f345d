using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Articles;

/// <summary>Why each block of an article's page was kept or removed: found anew from the original when somebody asks, because storing it would double the stored blocks.</summary>
public sealed class BlockQueries(IDbContextFactory<CorpusDb> databases, Originals originals, PageStages stages)
{
    /// <summary>Null where there is no such article.</summary>
    public async Task<JudgedPage?> FindAsync(int articleId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Articles.AsNoTracking().Include(a => a.Page).FirstOrDefaultAsync(a => a.Id == articleId, ct) is not { } article) return null;
        return new(article, PageStages.IsExtractedAsNow(article.Page.MadeBy), Judge(article.Page));
    }

    // The reasons are the stored ones: a page read by itself does not know what other pages of its outlet repeat.
    private IReadOnlyList<JudgedBlock>? Judge(Page page)
    {
        var original = originals.Read(page.Sha256, page.Name, page.Context);
        if (original.Problem is not null) return null;
        var removed = page.Removed.ToLookup(b => (b.Line, b.Text), b => (RemovalReason?)b.Reason);
        return [.. stages.Explain(original.Bytes, original.Context).Select(b => new JudgedBlock(b.Block.Text, b.Why, removed[(b.Block.Line, b.Block.Text)].FirstOrDefault()))];
    }
}

/// <summary>An article's page, block by block.</summary>
/// <param name="Article">With its page.</param>
/// <param name="IsUpToDate">False where another version of extraction made the article: the scores may not fit what was kept.</param>
/// <param name="Blocks">In the page's order; null where the original is gone.</param>
public sealed record JudgedPage(Article Article, bool IsUpToDate, IReadOnlyList<JudgedBlock>? Blocks);

/// <summary>A block with what became of it.</summary>
/// <param name="Text">As it stands in the page.</param>
/// <param name="Why">Its score and what weighed most in it.</param>
/// <param name="Removed">Why it was removed; null where it was kept.</param>
public sealed record JudgedBlock(string Text, BlockExplanation Why, RemovalReason? Removed);
