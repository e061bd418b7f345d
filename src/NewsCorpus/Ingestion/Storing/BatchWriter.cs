using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Corrections;
using NewsCorpus.Data;
using NewsCorpus.Flags;
using NewsCorpus.Ingestion.Rereading;
using NewsCorpus.Linking;
using NewsCorpus.Quality;
using NewsCorpus.Search.Sqlite;

namespace NewsCorpus.Ingestion.Storing;

/// <summary>
/// Writes a batch of analysed pages within one transaction. Everything that they share with the corpus is looked up at once when it is loaded;
/// then page after page is decided and written, so that of two pages of a batch the later one knows the earlier.
/// </summary>
internal sealed class BatchWriter : IDisposable
{
    private readonly CorpusDb _db;
    private readonly LinkingHashes _hashes;
    private readonly BatchMaking _making;
    private readonly Dictionary<string, Page> _known;
    private readonly CopyCandidates _copies;
    private readonly StoredVersions _stored;
    private readonly HashSet<string> _same;
    private readonly OldFindings _old;
    private readonly ArticleWriter _articles;
    private readonly RowInserter<Page> _pages;
    private readonly RowInserter<PageReading> _readings;
    private readonly CorrectionUpkeep _corrections;
    private readonly List<(Article Article, MachineFinding Machine)> _corrected = [];
    private readonly List<Article> _kept = [];
    private readonly HashSet<string> _written = [];

    private BatchWriter(
        CorpusDb db, LinkingHashes hashes, BatchMaking making, CorrectionUpkeep corrections, Dictionary<string, Page> known, CopyCandidates copies,
        StoredVersions stored, HashSet<string> same, OldFindings old, ArticleWriter articles)
    {
        (_db, _hashes, _making, _corrections, _known, _copies, _stored, _same, _old, _articles) = (db, hashes, making, corrections, known, copies, stored, same, old, articles);
        (_pages, _readings) = (new(db), new(db));
    }

    /// <param name="db">In a transaction of its own, which the caller commits.</param>
    /// <param name="hashes">Of that connection.</param>
    /// <param name="batch">Pages with what the stages found in them.</param>
    public static async Task<BatchWriter> LoadAsync(CorpusDb db, LinkingHashes hashes, IReadOnlyList<ReadPage> batch, BatchMaking making, FlagBook flags, CancellationToken ct)
    {
        using var looking = IngestionTelemetry.Step("Look up");
        var named = batch.Select(p => p.Sha256).ToList();
        var analyzed = batch.Select(p => p.Analyzed!).ToList();
        var known = await db.Pages.Include(p => p.Article).Include(p => p.Reading).Where(p => named.Contains(p.Sha256)).ToDictionaryAsync(p => p.Sha256, ct);
        var copies = await CopyCandidates.LoadAsync(db, hashes.Bands, [.. analyzed.SelectMany(a => a.Bands)], ct);
        var anew = batch.Where(p => known.TryGetValue(p.Sha256, out var page) && page.Article is not null && (making.ReadsAnew || !page.IsReadBy(making.StampOfProgram))).ToList();
        var stored = await StoredVersions.LoadAsync(db, [.. anew.Select(p => p.Sha256)], ct);
        var same = anew.Where(p => stored.ChangesBy(p.Sha256, p.Analyzed!) is []).Select(p => p.Sha256).ToHashSet();
        var old = new OldFindings(db, hashes.Bands, anew.Where(p => !same.Contains(p.Sha256)).Select(p => known[p.Sha256].Article!).Distinct().ToDictionary(a => a.Id, a => a.Text));
        await old.ForgetAsync(ct);
        return new(db, hashes, making, new(db, flags), known, copies, stored, same, old, await ArticleWriter.LoadAsync(db, hashes.Runs, analyzed, stored.Decided, ct));
    }

    /// <summary>Stores pages and what was found in them. Stops between two pages: then the caller commits nothing of the batch.</summary>
    public IReadOnlyList<PageResult> Write(IReadOnlyList<ReadPage> batch, CancellationToken ct)
    {
        using var writing = IngestionTelemetry.Step("Rows");
        using var quiet = new WithoutTriggers(_db);
        var results = new List<PageResult>(batch.Count);
        foreach (var page in batch)
        {
            ct.ThrowIfCancellationRequested();
            results.Add(page.Ended ?? Write(page));
        }
        return results;
    }

    /// <summary>Saves what was changed in rows that were there before, and links what the whole batch said. The caller commits.</summary>
    public async Task CompleteAsync(CancellationToken ct)
    {
        using (IngestionTelemetry.Step("Index")) _articles.CompleteIndex();
        using var linking = IngestionTelemetry.Step("Link");
        await _db.SaveChangesAsync(ct);
        _articles.KeepHashes(_hashes);
        foreach (var (article, machine) in _corrected) await _corrections.UpdateAsync(article.Id, machine, ct);
        foreach (var article in _kept) await _corrections.FlagKeptAsync(article, ct);
        await _old.ForgetUnmentionedAsync(ct);
        await UtteranceLinker.LinkAsync(_db, _hashes.Runs, ct);
        await NewIndexRows.ForgetOldChangesAsync(_db, ct);
    }

    public void Dispose()
    {
        _pages.Dispose();
        _readings.Dispose();
        _articles.Dispose();
    }

    private PageResult Write(ReadPage page) => new(page.Source.Path, OutcomeOf(page)) { Sha256 = page.Sha256, Outlet = page.Analyzed!.Article?.Outlet };

    private PageOutcome OutcomeOf(ReadPage read)
    {
        var page = _known.GetValueOrDefault(read.Sha256);
        // Another run was quicker, or the batch holds the page twice.
        if (page?.IsReadBy(_making.StampOfProgram) == true && (!_making.ReadsAnew || !_written.Add(read.Sha256))) return PageOutcome.Unchanged;
        var (isNew, analyzed) = (page is null, read.Analyzed!);
        if (page?.Article is { } touched && _stored.IsKept(page.Sha256, analyzed)) return Keep(page, touched, analyzed);
        page ??= new Page { Sha256 = read.Sha256, Name = read.Source.Name, Length = read.Source.Bytes.Length, StoredAt = _making.At, MadeBy = analyzed.MadeBy, Context = read.Source.Context };
        Fill(page, analyzed);
        if (isNew) Insert(page);
        _known[page.Sha256] = page;
        if (analyzed.Problem is { } problem) return WithoutArticle(page, problem);
        if (page.SameTextAsId is not null) return PageOutcome.Copy;
        WriteArticle(page, analyzed);
        return isNew ? PageOutcome.New : _same.Contains(page.Sha256) ? PageOutcome.Same : PageOutcome.Changed;
    }

    /// <summary>Whatever the page gives now, nothing that editors did is lost: the article stays as it is, and they are told.</summary>
    private PageOutcome Keep(Page page, Article touched, AnalyzedPage analyzed)
    {
        page.MadeBy = analyzed.MadeBy;
        if (page.Reading is { } reading) reading.RulesChanged = false;
        _kept.Add(touched);
        return PageOutcome.Kept;
    }

    /// <summary>A page that has an article keeps it; another may turn out to hold the text of an article that is there already.</summary>
    private void Fill(Page page, AnalyzedPage analyzed)
    {
        page.MadeBy = analyzed.MadeBy;
        page.Problem = analyzed.Problem;
        page.Removed = analyzed.Removed;
        (page.Reading ??= new PageReading { StoredAt = page.StoredAt }).Fill(analyzed, _articles.OutletOf(analyzed.Article), page.Context);
        page.SameTextAsId = page.Article is null && analyzed is { Problem: null, Article: { } found } ? _copies.FindSameText(found, analyzed.Bands) : null;
    }

    private void Insert(Page page)
    {
        page.Id = page.Reading!.PageId = _pages.Insert(page);
        _readings.Insert(page.Reading);
    }

    private PageOutcome WithoutArticle(Page page, PageOutcome problem)
    {
        if (page.Article is { } gone)
        {
            _copies.Remove(gone.Id);
            _db.Remove(gone);
        }
        return problem;
    }

    private void WriteArticle(Page page, AnalyzedPage analyzed)
    {
        var found = analyzed.Article!;
        var copyOf = _copies.FindOriginal(page.Article?.Id, found, analyzed.Bands);
        if (page.Article is not { } article) _copies.Add(_articles.Insert(page.Id, analyzed, copyOf), found, analyzed.Bands, copyOf);
        else
        {
            // Another article may have turned out to be its original, also where it is the same itself.
            article.CopyOfId = copyOf;
            if (!_same.Contains(page.Sha256)) _articles.Rewrite(article, analyzed);
            if (analyzed.Machine is { } machine) _corrected.Add((article, machine));
            _copies.Add(article.Id, found, analyzed.Bands, copyOf);
        }
    }
}
