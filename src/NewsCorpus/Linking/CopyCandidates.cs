using Microsoft.EntityFrameworkCore;
using NewsCorpus.Text.Extraction;

namespace NewsCorpus.Linking;

/// <summary>The articles that those of one batch may be copies of: read once for all of them, and the batch's own as they are written.</summary>
public sealed class CopyCandidates
{
    /// <summary>Candidates compared for one article: a text that more share is a form letter, and one of them will do.</summary>
    private const int MostCandidates = 20;

    private readonly Dictionary<int, Candidate> _articles;
    private readonly Dictionary<long, SortedSet<int>> _byBand;

    private CopyCandidates(Dictionary<int, Candidate> articles, Dictionary<long, SortedSet<int>> byBand) => (_articles, _byBand) = (articles, byBand);

    /// <param name="known">Bands of the corpus.</param>
    /// <param name="bands">Of all texts of the batch.</param>
    internal static async Task<CopyCandidates> LoadAsync(CorpusDb db, GatheredHashes known, IReadOnlyCollection<long> bands, CancellationToken ct)
    {
        var wanted = bands.ToHashSet();
        while (true)
        {
            var shared = known.FirstHolders(wanted);
            var ids = shared.Select(b => b.Holder).Distinct().ToList();
            var articles = await db.Articles.Where(a => ids.Contains(a.Id))
                .Select(a => new Candidate(a.Id, a.Language, a.Outlet == null ? null : a.Outlet.Name, a.Text, a.CopyOfId)).ToDictionaryAsync(a => a.Id, ct);
            if (shared.Where(b => !articles.ContainsKey(b.Holder)).ToList() is not { Count: > 0 } gone)
                return new(articles, shared.GroupBy(b => b.Hash).ToDictionary(g => g.Key, g => new SortedSet<int>(g.Select(b => b.Holder))));
            known.Forget(gone); // others may have stood behind them
        }
    }

    /// <summary>The article that holds the same text word for word at the same outlet, or at one that is not named; null where there is none.</summary>
    /// <param name="bands">Of the text that was found.</param>
    public int? FindSameText(ExtractedArticle found, IReadOnlyList<long> bands)
    {
        if (bands is []) return null;
        // The same words have the same bands, so one band finds all of them.
        var sameBand = With(bands[0]).Where(c => found.Outlet is null || c.Outlet is null || c.Outlet == found.Outlet).ToList();
        if (sameBand is []) return null;
        var words = Fingerprint.WordsOf(found.Text);
        return sameBand.FirstOrDefault(c => c.Words == words)?.Id;
    }

    /// <summary>
    /// The first article of the circle of copies that this one belongs to; null where it is the first itself.
    /// Only earlier articles count, so that the answer does not depend on what comes later.
    /// </summary>
    /// <param name="id">Null for an article that is not stored yet.</param>
    public int? FindOriginal(int? id, ExtractedArticle found, IReadOnlyList<long> bands)
    {
        var closest = bands.SelectMany(With).DistinctBy(c => c.Id)
            .Where(c => (id is null || c.Id < id) && c.Language == found.Language).OrderBy(c => c.Id).Take(MostCandidates)
            .Select(c => (Article: c, Share: Fingerprint.Containment(c.Text, found.Text)))
            .Where(c => c.Share >= Fingerprint.CopyFrom)
            .OrderByDescending(c => c.Share).Select(c => c.Article).FirstOrDefault();
        return closest?.CopyOf ?? closest?.Id;
    }

    /// <summary>What is written counts for the pages that follow in the batch.</summary>
    /// <param name="copyOf">What <see cref="FindOriginal"/> answered.</param>
    public void Add(int id, ExtractedArticle written, IReadOnlyList<long> bands, int? copyOf)
    {
        _articles[id] = new Candidate(id, written.Language, written.Outlet, written.Text, copyOf);
        foreach (var band in bands)
        {
            if (_byBand.TryGetValue(band, out var ids)) ids.Add(id);
            else _byBand[band] = [id];
        }
    }

    /// <summary>An article that is taken away is nobody's original.</summary>
    public void Remove(int id)
    {
        _articles.Remove(id);
        foreach (var ids in _byBand.Values) ids.Remove(id);
    }

    private IEnumerable<Candidate> With(long band) => _byBand.TryGetValue(band, out var ids) ? ids.Select(id => _articles[id]) : [];

    private sealed record Candidate(int Id, string Language, string? Outlet, string Text, int? CopyOf)
    {
        public string Words => field ??= Fingerprint.WordsOf(Text);
    }
}
