using Microsoft.EntityFrameworkCore;
using NewsCorpus.Corrections;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Rereading;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Rules;

/// <summary>Says what a rule would do to stored pages of its outlet, and keeps nothing.</summary>
public sealed class RulePreview(IDbContextFactory<CorpusDb> contexts, Originals originals, CurrentStages stages, OutletRuleQueries rules)
{
    /// <summary>Pages that one look compares, the newest of the outlet: each is read twice, and somebody waits.</summary>
    public const int MostPages = 200;

    /// <param name="outlet">Its slug.</param>
    /// <param name="line">The line that the rule is for.</param>
    /// <param name="rule">Null for no rule any more.</param>
    /// <param name="pages">How many to compare, at most <see cref="MostPages"/>.</param>
    public async Task<PreviewedRule> CompareAsync(string outlet, string line, BlockRule? rule, int pages, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var stored = await db.PageReadings.Where(r => r.Outlet!.Slug == outlet).OrderByDescending(r => r.At).ThenByDescending(r => r.PageId).Take(Math.Min(pages, MostPages))
            .Join(db.Pages, r => r.PageId, p => p.Id, (r, p) => new { Outlet = r.Outlet!.Name, p.Sha256, p.Name, p.Context, Article = (int?)p.Article!.Id }).ToListAsync(ct);
        var now = await rules.RulingsAsync(ct);
        var then = stored is [var first, ..] ? now.With(first.Outlet, line, rule) : now;
        var decided = await Decided.LoadAsync(db, [.. stored.Select(p => p.Article).OfType<int>()], [], ct);
        var corrected = await DecisionReader.LoadAsync(db, [.. stored.Select(p => p.Sha256)], ct);
        List<PageDiff> changed = [];
        foreach (var batch in PageBatches.Of(stored.Select(p => (Page: p, Original: originals.Read(p.Sha256, p.Name, p.Context))).Where(p => p.Original.Problem is null), p => p.Original.Bytes.Length))
        {
            StagedPage[] staged = [.. batch.Select(p => new StagedPage(p.Original.Bytes, p.Original.Context) { Decisions = corrected.GetValueOrDefault(p.Page.Sha256, PageDecisions.None) })];
            var (before, after) = (stages.Get().AnalyzeTogether(staged, now, ct), stages.Get().AnalyzeTogether(staged, then, ct));
            changed.AddRange(batch.Select((p, i) => new PageDiff(p.Page.Name, p.Page.Article, Between(before[i], after[i], p.Page.Article, decided))).Where(diff => diff.Changes is not []));
        }
        return new(stored.Count, changed);
    }

    /// <summary>What people would see: another reason for the same removed block is not among it.</summary>
    private static List<ArticleChange> Between(AnalyzedPage before, AnalyzedPage after, int? article, Decided decided) =>
        [.. ArticleDiff.Between(ArticleVersion.Of(before, article, decided), ArticleVersion.Of(after, article, decided)).Where(change => change.Field is not ArticleField.Other)];
}

/// <summary>What a rule would do.</summary>
/// <param name="Compared">How many pages were looked at.</param>
/// <param name="Changed">Those whose article would be another.</param>
public sealed record PreviewedRule(int Compared, IReadOnlyList<PageDiff> Changed);
