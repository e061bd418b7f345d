using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Changes;
using NewsCorpus.Flags;
using NewsCorpus.Ingestion;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Corrections;

/// <summary>When a page was read anew: notes beside each correction what the machine finds now, and flags it where that is something else than the editor knew.</summary>
internal sealed class CorrectionUpkeep(CorpusDb db, FlagBook flags)
{
    public async Task UpdateAsync(int article, MachineFinding machine, CancellationToken ct)
    {
        foreach (var correction in await db.ArticleCorrections.Where(c => c.ArticleId == article).ToListAsync(ct)) await UpdateAsync(correction, machine.Article, ct);
        foreach (var block in await db.RuledBlocks.Where(b => b.ArticleId == article).ToListAsync(ct)) await UpdateAsync(block, machine, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The article's page gives none any more. Told once: whoever looked at it need not hear of it after each run.</summary>
    public async Task FlagKeptAsync(Article article, CancellationToken ct)
    {
        if (!await db.Flags.AnyAsync(f => f.ArticleId == article.Id && f.Why == FlagReason.NoArticle, ct))
            await flags.RaiseAsync(db, FlaggedThing.OfArticle(article.Id, ChangeWhat.Itself), FlagReason.NoArticle, article.Title, null, ct);
    }

    private async Task UpdateAsync(ArticleCorrection correction, ExtractedArticle machine, CancellationToken ct)
    {
        var found = await FoundAsync(correction.Fact, machine, ct);
        if (found == correction.Found) return;
        if (found != correction.Value)
            await flags.RaiseAsync(db, FlaggedThing.OfArticle(correction.ArticleId, ArticleFacts.WhatOf(correction.Fact)), FlagReason.FoundOtherwise, correction.Found, found, ct);
        correction.Found = found;
    }

    private async Task<string?> FoundAsync(ArticleFact fact, ExtractedArticle machine, CancellationToken ct) => fact switch
    {
        ArticleFact.Title => machine.Title ?? "",
        ArticleFact.Date => FactTexts.OfDate(machine.Published?.Local, machine.Published?.Precision ?? DatePrecision.None),
        ArticleFact.Outlet => await db.Outlets.Where(o => o.Name == machine.Outlet).OrderBy(o => o.Id).Select(o => o.Slug).FirstOrDefaultAsync(ct),
        _ => machine.Language,
    };

    private async Task UpdateAsync(RuledBlock block, MachineFinding machine, CancellationToken ct)
    {
        var line = PageDecisions.LineOf(new BlockRule(block.Text, block.Ruling, block.Line), machine.Blocks);
        if (line is null && block.Line != RuledBlock.Gone)
            await flags.RaiseAsync(db, FlaggedThing.OfArticle(block.ArticleId, ChangeWhat.Block, block.Text), FlagReason.WordsGone, block.Text, null, ct);
        block.Line = line ?? RuledBlock.Gone;
        if (line is not null) block.Found = machine.Removed.FirstOrDefault(removed => removed.Line == line && removed.Text == block.Text)?.Reason;
    }
}
