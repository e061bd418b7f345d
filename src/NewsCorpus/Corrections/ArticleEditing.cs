using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Changes;
using NewsCorpus.Flags;
using NewsCorpus.Ingestion.Rereading;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Corrections;

/// <summary>
/// What editors correct in an article. Each call is one transaction: the correction beside what the machine finds, its entries in the log, and the article
/// made anew from its page, so that quotes, meetings and search are those of the corrected article at once.
/// </summary>
public sealed class ArticleEditing(IDbContextFactory<CorpusDb> contexts, ChangeLog log, FlagBook flags, PageRereading rereading)
{
    /// <summary>Corrects whatever differs from what is there. What the machine finds, too, is the machine's again.</summary>
    public Task<ArticleEdit> CorrectAsync(ArticleSeen seen, TypedFacts typed, int by, CancellationToken ct) =>
        typed.Problem is { } problem ? Task.FromResult(problem) : EditAsync(seen, async (db, article) =>
        {
            if (!typed.IsLanguageKnown(article.Language)) return ArticleEdit.NoLanguage;
            var outlet = await OutletBook.FindOrMakeAsync(db, typed.Outlet, ct);
            await SetAsync(ArticleFact.Title, typed.Title!.Trim());
            await SetAsync(ArticleFact.Date, typed.StoredDate);
            await SetAsync(ArticleFact.Outlet, outlet?.Slug);
            await SetAsync(ArticleFact.Language, typed.Language);
            return null;

            Task SetAsync(ArticleFact fact, string? value) => this.SetAsync(db, article, fact, value, by, ct);
        }, needsPage: false, ct);

    /// <summary>Gives a fact back to the machine.</summary>
    public Task<ArticleEdit> GiveBackAsync(ArticleSeen seen, ArticleFact fact, int by, CancellationToken ct) => EditAsync(seen, async (db, article) =>
    {
        if (article.Corrections.Find(c => c.Fact == fact) is { } correction) await SetAsync(db, article, fact, correction.Found, by, ct);
        return null;
    }, needsPage: false, ct);

    /// <summary>Says of a block that it is text, or is not.</summary>
    /// <param name="line">See <see cref="RuledBlock.Line"/>.</param>
    /// <param name="ruling">Null to leave it to the machine again.</param>
    public Task<ArticleEdit> RuleAsync(ArticleSeen seen, int line, BlockRuling? ruling, int by, CancellationToken ct) => EditAsync(seen, async (db, article) =>
    {
        if (rereading.BlocksAt(article.Page, line) is not [var block]) return ArticleEdit.NotFound;
        var removed = article.Page.Removed.FirstOrDefault(r => r.Line == line && r.Text == block.Text);
        var ruled = article.RuledBlocks.Find(b => b.Line == line && b.Text == block.Text);
        if (ruled?.Ruling == ruling) return null;
        if (ruled is null) article.RuledBlocks.Add(ruled = new() { Line = line, Text = block.Text, Found = removed?.Reason });
        var isText = ruling is { } said ? said is BlockRuling.Text : ruled.Found is null;
        log.Add(db, by, new(Subject.Article, article.Id, article.Title), ChangeWhat.Block, removed is null ? block.Text : null, isText ? block.Text : null);
        if (ruling is { } now) ruled.Ruling = now;
        else article.RuledBlocks.Remove(ruled);
        await flags.ResolveAsync(db, FlaggedThing.OfArticle(article.Id, ChangeWhat.Block, block.Text), by, ct);
        return null;
    }, needsPage: true, ct);

    /// <summary>Somebody has looked at all that is flagged of the article itself, and it stays as it is.</summary>
    public async Task<ArticleEdit> KeepAsync(int article, int by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (!await db.Articles.AnyAsync(a => a.Id == article, ct)) return ArticleEdit.NotFound;
        await flags.ResolveAllAsync(db, Subject.Article, article, by, ct);
        return ArticleEdit.Done;
    }

    /// <param name="edit">Why it cannot be done; null where it can.</param>
    /// <param name="needsPage">False where the article's own words will do if its page cannot be read, or gives no article any more.</param>
    private async Task<ArticleEdit> EditAsync(ArticleSeen seen, Func<CorpusDb, Article, Task<ArticleEdit?>> edit, bool needsPage, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var article = await db.Articles.Include(a => a.Page).Include(a => a.Outlet).Include(a => a.Corrections).Include(a => a.RuledBlocks)
            .AsSplitQuery().SingleOrDefaultAsync(a => a.Id == seen.Article, ct);
        if (article is null) return ArticleEdit.NotFound;
        if (article.Version != seen.Version) return ArticleEdit.ChangedMeanwhile;
        if (await edit(db, article) is { } problem) return problem;
        if (!db.ChangeTracker.HasChanges()) return ArticleEdit.Unchanged;
        article.Version++;
        ArticleCorrection[] givenBack = [.. db.ChangeTracker.Entries<ArticleCorrection>().Where(c => c.State is EntityState.Deleted).Select(c => c.Entity)];
        await db.SaveChangesAsync(ct);
        var end = await rereading.RereadAsync(db, article.Page.Sha256, ct);
        if (end is not RereadEnd.Done)
        {
            if (needsPage) return end is RereadEnd.NoOriginal ? ArticleEdit.NoOriginal : ArticleEdit.NothingLeft;
            await rereading.ReannotateAsync(db, article.Page.Sha256, givenBack, ct);
        }
        await transaction.CommitAsync(ct);
        return ArticleEdit.Done;
    }

    private async Task SetAsync(CorpusDb db, Article article, ArticleFact fact, string? value, int by, CancellationToken ct)
    {
        var (correction, before) = (article.Corrections.Find(c => c.Fact == fact), ArticleFacts.Of(article, fact));
        if (value == before) return;
        if (correction is null) article.Corrections.Add(new() { Fact = fact, Value = value, Found = before });
        else if (value == correction.Found) article.Corrections.Remove(correction);
        else correction.Value = value;
        log.Add(db, by, new(Subject.Article, article.Id, article.Title), ArticleFacts.WhatOf(fact), before, value);
        await flags.ResolveAsync(db, FlaggedThing.OfArticle(article.Id, ArticleFacts.WhatOf(fact)), by, ct);
    }
}
