using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Corrections;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Rules;

namespace NewsCorpus.Ingestion.Rereading;

/// <summary>Says what a run would change, and changes nothing.</summary>
public sealed class DryRun(IDbContextFactory<CorpusDb> contexts, RunSource source, CurrentStages stages, OutletRuleQueries rules)
{
    /// <summary>One for each page, in their order; of pages that are not in the corpus yet the article that would come.</summary>
    public async IAsyncEnumerable<PageDiff> CompareAsync(RunSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var batch in PageBatches.Of(source.Pages(settings, ct), page => page.Bytes.Length))
        {
            foreach (var diff in await CompareAsync(batch, ct)) yield return diff;
        }
    }

    private async Task<IReadOnlyList<PageDiff>> CompareAsync(IReadOnlyList<SourcePage> batch, CancellationToken ct)
    {
        var pages = batch.Where(p => p.Problem is null).DistinctBy(p => Originals.NameOf(p.Bytes)).ToList();
        var hashes = pages.Select(p => Originals.NameOf(p.Bytes)).ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var decisions = await DecisionReader.LoadAsync(db, hashes, ct);
        var staged = pages.Zip(hashes, (page, sha256) => new StagedPage(page.Bytes, page.Context) { Decisions = decisions.GetValueOrDefault(sha256, PageDecisions.None) });
        var analyzed = stages.Get().AnalyzeTogether([.. staged], await rules.RulingsAsync(ct), ct);
        var stored = await StoredVersions.LoadAsync(db, hashes, ct);
        var copies = await db.Pages.Where(p => hashes.Contains(p.Sha256) && p.SameTextAsId != null).Select(p => p.Sha256).ToHashSetAsync(ct);
        // A copy has its article elsewhere: it changes nothing.
        return [.. pages.Select((page, i) => new PageDiff(page.Name, stored.ArticleOf(hashes[i]), copies.Contains(hashes[i]) ? [] : stored.ChangesBy(hashes[i], analyzed[i])))];
    }
}

/// <summary>What a run would change in one article.</summary>
/// <param name="Page">Name of the page.</param>
/// <param name="Article">Id; null where the page has no article yet.</param>
/// <param name="Changes">Empty where nothing would change.</param>
public sealed record PageDiff(string Page, int? Article, IReadOnlyList<ArticleChange> Changes);
