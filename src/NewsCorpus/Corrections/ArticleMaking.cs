using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Changes;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Rereading;
using NewsCorpus.Linking;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Corrections;

/// <summary>Editors say of a page in which the machine finds no article that it holds one, and which parts are its text. Each call is one transaction with its entry in the log.</summary>
public sealed class ArticleMaking(IDbContextFactory<CorpusDb> contexts, ChangeLog log, PageRereading rereading)
{
    /// <summary>Makes an article of some parts of a page. What is made is corrected like any other.</summary>
    /// <param name="lines">See <see cref="RuledBlock.Line"/>.</param>
    /// <returns>The article's id beside <see cref="ArticleEdit.Done"/>.</returns>
    public async Task<(ArticleEdit Edit, int? Article)> MakeAsync(int page, IReadOnlyList<int> lines, int by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Pages.Include(p => p.Article).SingleOrDefaultAsync(p => p.Id == page, ct) is not { } found) return (ArticleEdit.NotFound, null);
        if (found.Article is not null || found.Problem is not PageOutcome.NotAnArticle) return (ArticleEdit.ChangedMeanwhile, null);
        var article = new Article { Page = found, Language = "und", Title = "", Text = "", Version = 1, RuledBlocks = Ruled(found, lines) };
        if (article.RuledBlocks is []) return (ArticleEdit.NothingLeft, null);
        db.Add(article);
        await db.SaveChangesAsync(ct);
        var end = await rereading.RereadAsync(db, found.Sha256, ct);
        if (end is not RereadEnd.Done) return (end is RereadEnd.NoOriginal ? ArticleEdit.NoOriginal : ArticleEdit.NothingLeft, null);
        log.Add(db, by, new(Subject.Article, article.Id, article.Title), ChangeWhat.Itself, null, article.Title);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return (ArticleEdit.Done, article.Id);
    }

    /// <summary>The page holds no article after all. Only what <see cref="MakeAsync"/> made can be taken away: what the machine finds would come back.</summary>
    public async Task<ArticleEdit> UnmakeAsync(ArticleSeen seen, int by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Articles.Include(a => a.Page).SingleOrDefaultAsync(a => a.Id == seen.Article, ct) is not { } article || !await IsMadeAsync(db, seen.Article, ct)) return ArticleEdit.NotFound;
        if (article.Version != seen.Version) return ArticleEdit.ChangedMeanwhile;
        log.Add(db, by, new(Subject.Article, article.Id, article.Title), ChangeWhat.Itself, article.Title, null);
        article.Page.Problem = PageOutcome.NotAnArticle;
        db.Remove(article);
        await db.SaveChangesAsync(ct);
        await UtteranceLinker.LinkAsync(db, ct);
        await transaction.CommitAsync(ct);
        return ArticleEdit.Done;
    }

    /// <summary>Was the article made by an editor?</summary>
    internal static Task<bool> IsMadeAsync(CorpusDb db, int article, CancellationToken ct) =>
        db.Changes.AnyAsync(c => c.Subject == Subject.Article && c.SubjectId == article && c.What == ChangeWhat.Itself && c.Before == null, ct);

    private List<RuledBlock> Ruled(Page page, IReadOnlyList<int> lines) => [.. rereading.BlocksAt(page, lines).Select(block => new RuledBlock
    {
        Line = block.Line,
        Text = block.Text,
        Ruling = BlockRuling.Text,
        Found = page.Removed.FirstOrDefault(r => r.Line == block.Line && r.Text == block.Text)?.Reason,
    })];
}
