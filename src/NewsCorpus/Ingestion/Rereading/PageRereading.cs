using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;
using NewsCorpus.Flags;
using NewsCorpus.Ingestion.Storing;
using NewsCorpus.Linking;
using NewsCorpus.Rules;
using NewsCorpus.Text.Extraction;
using NewsCorpus.Text.Extraction.Furniture;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Ingestion.Rereading;

/// <summary>Reads one stored page anew, by itself, with what editors have decided about it by now.</summary>
public sealed class PageRereading(CurrentStages stages, Originals originals, OutletRuleQueries rules, FlagBook flags, TimeProvider time)
{
    /// <summary>Makes the page's article anew, as a run does.</summary>
    /// <param name="db">In a transaction of its own, with everything saved; the caller commits, or, where the end is bad, does not.</param>
    internal async Task<RereadEnd> RereadAsync(CorpusDb db, string sha256, CancellationToken ct)
    {
        var page = await db.Pages.AsNoTracking().SingleAsync(p => p.Sha256 == sha256, ct);
        var source = originals.Read(sha256, page.Name, page.Context);
        if (source.Problem is not null) return RereadEnd.NoOriginal;
        var analyzed = await AnalyzeAsync(db, sha256, source, ct);
        if (analyzed.Problem is not null) return RereadEnd.NoArticle;
        await WriteAsync(db, new ReadPage(source, sha256, analyzed, null), ct);
        return RereadEnd.Done;
    }

    /// <summary>Makes an article anew whose page cannot be read, or gives none any more: its words stay, who and what is found in them follows its facts.</summary>
    /// <param name="db">As for <see cref="RereadAsync"/>.</param>
    /// <param name="givenBack">Facts that were an editor's until now.</param>
    internal async Task ReannotateAsync(CorpusDb db, string sha256, IReadOnlyList<ArticleCorrection> givenBack, CancellationToken ct)
    {
        var decisions = (await DecisionReader.LoadAsync(db, [sha256], ct))[sha256];
        var page = await db.Pages.AsNoTracking().Include(p => p.Article!.Outlet).Include(p => p.Reading).SingleAsync(p => p.Sha256 == sha256, ct);
        page.Article!.Page = page;
        foreach (var fact in givenBack) await ArticleFacts.PutFoundAsync(db, page.Article, fact, ct);
        var found = decisions.Over(StoredArticle.AsFound(page.Article)) with { Certainty = page.Reading?.Certainty ?? 0 };
        await WriteAsync(db, new ReadPage(new(page.Name, page.Name, [], page.Context, null), sha256, stages.Get().AnalyzeText(found), null), ct);
    }

    private async Task WriteAsync(CorpusDb db, ReadPage page, CancellationToken ct)
    {
        using var writer = await BatchWriter.LoadAsync(db, LinkingHashes.Of(db), [page], new BatchMaking(stages.Get().StampOfProgram, time.GetUtcNow(), ReadsAnew: true), flags, ct);
        writer.Write([page], ct);
        await writer.CompleteAsync(ct);
    }

    /// <summary>What the stages find in it. What was known to stand on other pages of its outlet still is: those are not at hand.</summary>
    internal async Task<AnalyzedPage> AnalyzeAsync(CorpusDb db, string sha256, SourcePage source, CancellationToken ct)
    {
        var decisions = await DecisionReader.LoadAsync(db, [sha256], ct);
        var page = await db.Pages.AsNoTracking().Include(p => p.Article!.RuledBlocks).SingleAsync(p => p.Sha256 == sha256, ct);
        return stages.Get().Analyze(
            new StagedPage(source.Bytes, source.Context) { Decisions = decisions.GetValueOrDefault(sha256, PageDecisions.None) },
            OutletFurniture.Known(OnOtherPages(page)), await rules.RulingsAsync(ct));
    }

    /// <summary>The blocks on some lines of a stored page; none where it has none there, and where the original is gone.</summary>
    internal IReadOnlyList<Block> BlocksAt(Page page, params IReadOnlyList<int> lines)
    {
        var source = originals.Read(page.Sha256, page.Name, page.Context);
        return [.. PageStages.BlocksOf(source.Bytes, source.Context).Where(block => lines.Contains(block.Line))];
    }

    /// <summary>As the machine found it, whatever editors said then.</summary>
    private static IEnumerable<string> OnOtherPages(Page page) =>
        page.Removed.Where(block => block.Reason == RemovalReason.OnOtherPages).Select(block => block.Text)
            .Concat(page.Article?.RuledBlocks.Where(block => block.Found == RemovalReason.OnOtherPages).Select(block => block.Text) ?? []);
}

/// <summary>How reading a page anew ended.</summary>
internal enum RereadEnd
{
    Done,

    /// <summary>The folder of originals does not hold it.</summary>
    NoOriginal,

    /// <summary>It gives no article.</summary>
    NoArticle,
}
