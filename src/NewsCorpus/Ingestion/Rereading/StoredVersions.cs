using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Ingestion.Rereading;

/// <summary>What the corpus says now of the pages of a batch: what reading them anew is compared with.</summary>
internal sealed class StoredVersions
{
    private readonly Dictionary<string, ArticleVersion> _byPage;
    private readonly Dictionary<string, int> _articles;
    private readonly HashSet<int> _touched;

    private StoredVersions(Dictionary<string, ArticleVersion> byPage, Dictionary<string, int> articles, HashSet<int> touched, Decided decided) =>
        (_byPage, _articles, _touched, Decided) = (byPage, articles, touched, decided);

    public Decided Decided { get; }

    /// <param name="hashes">SHA-256 of the pages.</param>
    public static async Task<StoredVersions> LoadAsync(CorpusDb db, IReadOnlyList<string> hashes, CancellationToken ct)
    {
        var articles = hashes is [] ? [] : await db.Articles.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Where(a => hashes.Contains(a.Page.Sha256))
            .Include(a => a.Page).Include(a => a.Outlet).Include(a => a.Quotes).ThenInclude(q => q.Person)
            .Include(a => a.Mentions).ThenInclude(m => m.Person).Include(a => a.Coverage).ThenInclude(c => c.Meeting)
            .ToListAsync(ct);
        int[] people = [.. articles.SelectMany(a => a.Mentions.Select(m => m.PersonId).Concat(a.Quotes.Select(q => q.PersonId).OfType<int>())).Distinct()];
        return new(
            articles.ToDictionary(a => a.Page.Sha256, ArticleVersion.Of),
            articles.ToDictionary(a => a.Page.Sha256, a => a.Id),
            await TouchedArticles.AmongAsync(db, [.. articles.Select(a => a.Id)], ct),
            await Decided.LoadAsync(db, [.. articles.Select(a => a.Id)], people, ct));
    }

    /// <summary>Null where the page has no article of its own.</summary>
    public int? ArticleOf(string sha256) => _articles.TryGetValue(sha256, out var id) ? id : null;

    /// <summary>True where the page gives no article any more, and yet its article stays: editors did something with it.</summary>
    public bool IsKept(string sha256, AnalyzedPage analyzed) => analyzed.Problem is not null && ArticleOf(sha256) is { } article && _touched.Contains(article);

    /// <summary>What would change if the page's article were made anew.</summary>
    public IReadOnlyList<ArticleChange> ChangesBy(string sha256, AnalyzedPage analyzed) => IsKept(sha256, analyzed) ? [] :
        ArticleDiff.Between(_byPage.GetValueOrDefault(sha256), ArticleVersion.Of(analyzed, ArticleOf(sha256), Decided));
}
