using Microsoft.EntityFrameworkCore;
using NewsCorpus.Data;
using NewsCorpus.People;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Ingestion.Storing;

/// <summary>The people whom the articles of one batch name: from the catalogue, or proposed for somebody it does not know.</summary>
internal sealed class BatchPeople : IDisposable
{
    /// <summary>Of each name with whom the catalogue has under it: many articles name the same people.</summary>
    private readonly Dictionary<(string Name, string? Person), string> _slugs;

    /// <summary>Null for a name that an editor refused.</summary>
    private readonly Dictionary<string, int?> _idBySlug;
    private readonly Dictionary<string, int> _idByKey;
    private readonly RowInserter<Person> _people;
    private readonly RowInserter<PersonKey> _keys;
    private readonly RowInserter<PersonRedirect> _redirects;

    private BatchPeople(CorpusDb db, Dictionary<(string, string?), string> slugs, Dictionary<string, int?> idBySlug, Dictionary<string, int> idByKey)
    {
        (_slugs, _idBySlug, _idByKey) = (slugs, idBySlug, idByKey);
        (_people, _keys, _redirects) = (new(db), new(db), new(db));
    }

    public static async Task<BatchPeople> LoadAsync(CorpusDb db, IReadOnlyList<(Annotations Found, string Language)> articles, CancellationToken ct)
    {
        var slugOf = SlugsOf(articles.SelectMany(a => a.Found.People));
        var slugs = slugOf.Values.Concat(articles.SelectMany(a => a.Found.QuotesAndReported.Select(q => q.Speaker?.Person).OfType<string>())).Distinct().ToList();
        var bySlug = await db.People.Where(p => slugs.Contains(p.Slug)).Select(p => new { p.Slug, p.Id, p.Status })
            .Concat(db.PersonRedirects.Where(r => slugs.Contains(r.Slug)).Select(r => new { r.Slug, Id = r.PersonId, r.Person.Status })).ToDictionaryAsync(p => p.Slug, ct);
        var unknown = from a in articles from p in a.Found.People where p.Person is null && !bySlug.ContainsKey(slugOf[(p.Name, null)]) select (p.Name, a.Language);
        var keys = unknown.Distinct().SelectMany(p => FullNameKeys.Of(p.Name, p.Language)).Distinct().ToList();
        // A name that several bear is nobody's in particular.
        var byKey = await db.Set<PersonKey>().Where(k => keys.Contains(k.Key) && db.People.Any(p => p.Id == k.PersonId && p.Status != PersonStatus.Refused))
            .GroupBy(k => k.Key).Where(g => g.Count() == 1).Select(g => new { g.Key, Id = g.Min(k => k.PersonId) }).ToDictionaryAsync(k => k.Key, k => k.Id, ct);
        return new(db, slugOf, bySlug.ToDictionary(p => p.Key, p => p.Value.Status == PersonStatus.Refused ? (int?)null : p.Value.Id), byKey);
    }

    /// <summary>Proposes everybody whom the article names and nobody knows.</summary>
    /// <remarks>
    /// The same romanised full name is taken for the same person, in any language, also one of the catalogue's; so is another spelling that sounds
    /// like the name of one who is known. Its address then leads to that person's. Editors part namesakes.
    /// </remarks>
    public void Propose(Annotations annotations, string language)
    {
        foreach (var unknown in annotations.People.Where(p => p.Person is null && !_idBySlug.ContainsKey(SlugOf(p))))
        {
            var keys = FullNameKeys.Of(unknown.Name, language);
            var known = keys.Select(key => _idByKey.GetValueOrDefault(key)).FirstOrDefault(id => id > 0);
            _idBySlug[SlugOf(unknown)] = known > 0 ? Redirect(SlugOf(unknown), known) : Insert(unknown.Name, language, keys);
        }
    }

    /// <summary>Null for a name that an editor refused, and where the catalogue of the annotation knew a person that the database does not.</summary>
    public int? IdOf(MentionedPerson named) => Find(SlugOf(named));

    /// <summary>Null for roles, bodies and nobody.</summary>
    public int? IdOf(Speaker? speaker, Annotations article) =>
        speaker?.Person is { } slug ? Find(slug)
        : speaker?.Kind == SpeakerKind.Person && article.People.FirstOrDefault(p => p.Name == speaker.Name) is { } named ? IdOf(named) : null;

    public void Dispose()
    {
        foreach (var part in new IDisposable[] { _people, _keys, _redirects }) part.Dispose();
    }

    private int Redirect(string slug, int personId)
    {
        _redirects.Insert(new PersonRedirect { Slug = slug, PersonId = personId });
        return personId;
    }

    private int Insert(string name, string language, IReadOnlyList<string> keys)
    {
        var names = new LocalizedText(new Dictionary<string, string> { [language] = name });
        var id = _people.Insert(new Person { Slug = PersonSlug.Of(name), Status = PersonStatus.Proposed, Names = names });
        foreach (var key in FullNameKeys.OfAll(names, [])) _keys.Insert(new PersonKey { Key = key, PersonId = id });
        foreach (var key in keys) _idByKey.TryAdd(key, id);
        return id;
    }

    private int? Find(string slug) => _idBySlug.GetValueOrDefault(slug);

    private static Dictionary<(string Name, string? Person), string> SlugsOf(IEnumerable<MentionedPerson> named) =>
        named.Select(p => (p.Name, p.Person)).Distinct().ToDictionary(p => p, p => p.Person ?? PersonSlug.Of(p.Name));

    private string SlugOf(MentionedPerson named) => _slugs[(named.Name, named.Person)];
}
