using Microsoft.EntityFrameworkCore;
using NewsCorpus.People;

namespace NewsCorpus.Ingestion.Rereading;

/// <summary>Who is who: people whom editors merged, refused, or parted in single articles.</summary>
internal sealed class DecidedPeople
{
    private readonly Dictionary<(int Article, int Found), int> _ids;
    private readonly Dictionary<(int Article, string Found), string> _slugs;
    private readonly Dictionary<string, string?> _moved;

    private DecidedPeople(IReadOnlyList<Parted> parted, Dictionary<string, string?> moved)
    {
        _ids = parted.ToDictionary(p => (p.Article, p.FoundId), p => p.PersonId);
        _slugs = parted.ToDictionary(p => (p.Article, p.FoundSlug), p => p.Slug);
        _moved = moved;
    }

    /// <param name="people">Those whom the articles name.</param>
    public static async Task<DecidedPeople> LoadAsync(CorpusDb db, IReadOnlyList<int> articles, IReadOnlyList<int> people, CancellationToken ct)
    {
        if (articles is []) return new([], []);
        var parted = await (
            from n in db.Namesakes
            where articles.Contains(n.ArticleId)
            join f in db.People on n.FoundId equals f.Id
            join p in db.People on n.PersonId equals p.Id
            select new Parted(n.ArticleId, f.Id, f.Slug, p.Id, p.Slug)).ToListAsync(ct);
        var moved = await MovedAsync(db, [.. people, .. parted.Select(p => p.FoundId)], ct);
        foreach (var refused in await db.People.Where(p => p.Status == PersonStatus.Refused).Select(p => p.Slug).ToListAsync(ct)) moved[refused] = null;
        return new(parted, moved);
    }

    /// <summary>Addresses that lead to them, or to somebody refused.</summary>
    private static Task<Dictionary<string, string?>> MovedAsync(CorpusDb db, IReadOnlyList<int> people, CancellationToken ct) => db.PersonRedirects
        .Where(r => people.Contains(r.PersonId) || db.People.Where(p => p.Status == PersonStatus.Refused).Select(p => p.Id).Contains(r.PersonId))
        .Select(r => new { r.Slug, To = r.Person.Status == PersonStatus.Refused ? null : r.Person.Slug }).ToDictionaryAsync(r => r.Slug, r => r.To, ct);

    /// <summary>The address by now of whomever the stages find in an article; null for a name that an editor refused.</summary>
    /// <param name="article">Null for one that is not stored yet.</param>
    public string? SlugIn(int? article, string found) =>
        _moved.GetValueOrDefault(found, found) is { } slug ? _slugs.GetValueOrDefault((article ?? 0, slug), slug) : null;

    /// <summary>The same by ids.</summary>
    public int? IdIn(int article, int? found) => found is { } id ? _ids.GetValueOrDefault((article, id), id) : null;

    private sealed record Parted(int Article, int FoundId, string FoundSlug, int PersonId, string Slug);
}
