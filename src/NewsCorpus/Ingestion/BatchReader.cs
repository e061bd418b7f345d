using Microsoft.EntityFrameworkCore;
using NewsCorpus.Corrections;
using NewsCorpus.Linking;
using NewsCorpus.Rules;
using NewsCorpus.Search.Sqlite;

namespace NewsCorpus.Ingestion;

/// <summary>What the workers do: bytes → what is to be stored. Reads the database, writes originals only. Safe for several threads.</summary>
public sealed class BatchReader(IDbContextFactory<CorpusDb> contexts, CurrentStages stages, Originals originals, OutletRuleQueries rules)
{
    /// <summary>A page for each, in their order.</summary>
    internal async Task<ReadBatch> ReadAsync(IReadOnlyList<SourcePage> batch, PipelineOptions options, CancellationToken ct)
    {
        using var measured = IngestionTelemetry.Measure(PageStage.Read, batch.Count);
        var pages = batch.Select(page => (Page: page, Sha256: page.Problem is null ? Originals.NameOf(page.Bytes) : "")).ToList();
        var unchanged = options.ReadsAnew ? [] : await UnchangedAsync([.. pages.Select(p => p.Sha256)], ct);
        var toRead = pages.Where(p => p.Page.Problem is null && !unchanged.Contains(p.Sha256)).DistinctBy(p => p.Sha256).ToList();
        // The originals are kept before anything else, so that no page is lost whatever happens then.
        originals.Keep([.. toRead.Select(p => (p.Sha256, p.Page.Bytes))]);
        var (decisions, stored) = await KnownAsync([.. toRead.Select(p => p.Sha256)], ct);
        var staged = toRead.Select(p => (
            new StagedPage(p.Page.Bytes, p.Page.Context) { Decisions = decisions.GetValueOrDefault(p.Sha256, PageDecisions.None) }, IsNew: !stored.Contains(p.Sha256)));
        var read = Analyze([.. staged], await rules.RulingsAsync(ct), ct).Zip(toRead).ToDictionary(r => r.Second.Sha256, r => r.First);
        return new(
            [.. pages.Select(p => p.Page.Problem is { } problem ? ReadPage.EndedAs(p.Page, "", problem)
                : read.TryGetValue(p.Sha256, out var found) ? ReadPage.Of(p.Page, p.Sha256, found)
                : ReadPage.EndedAs(p.Page, p.Sha256, PageOutcome.Unchanged))],
            await LookAheadAsync([.. read.Values.Select(found => found.Analyzed).OfType<AnalyzedPage>()], ct));
    }

    private async Task<HashSet<string>> UnchangedAsync(IReadOnlyList<string> hashes, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var stamp = stages.Get().StampOfProgram;
        return await db.Pages.Where(p => hashes.Contains(p.Sha256) && p.MadeBy.StartsWith(stamp) && !p.Reading!.RulesChanged).Select(p => p.Sha256).ToHashSetAsync(ct);
    }

    /// <summary>What editors have decided about pages, and which pages have an article.</summary>
    private async Task<(IReadOnlyDictionary<string, PageDecisions> Decisions, IReadOnlySet<string> Stored)> KnownAsync(IReadOnlyList<string> hashes, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var stored = await db.Articles.Where(a => hashes.Contains(a.Page.Sha256)).Select(a => a.Page.Sha256).ToHashSetAsync(ct);
        return (await DecisionReader.LoadAsync(db, hashes, ct), stored);
    }

    private async Task<LinkingAhead?> LookAheadAsync(IReadOnlyList<AnalyzedPage> batch, CancellationToken ct)
    {
        if (batch is []) return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await LookingAhead.ReadAsync(db, batch, ct);
    }

    private IReadOnlyList<Finding> Analyze(IReadOnlyList<(StagedPage Staged, bool IsNew)> pages, OutletRulings rulings, CancellationToken ct)
    {
        try
        {
            var analyzed = stages.Get().AnalyzeTogether([.. pages.Select(page => page.Staged)], rulings, ct);
            PageWords.Cut([.. analyzed.Where((page, i) => page.Problem is null && pages[i].IsNew)]); // an article that is stored is indexed by triggers
            foreach (var page in analyzed) _ = (page.Bands, page.QuoteRuns, page.Removed.Packed); // computed here, by many, and not by the one writer
            return [.. analyzed.Select(page => new Finding(page, null))];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The stages never throw; should one do so after all, its page falls alone.
            return pages is [_] ? [new Finding(null, PageFailure.Of(PageStage.Read, e))] : [.. pages.SelectMany(page => Analyze([page], rulings, ct))];
        }
    }
}

/// <summary>What the stages found in a page, or why they found nothing.</summary>
internal sealed record Finding(AnalyzedPage? Analyzed, PageFailure? Failure);
