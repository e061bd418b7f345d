using Microsoft.EntityFrameworkCore;
using NewsCorpus.Data;
using NewsCorpus.People;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Ingestion.Storing;

/// <summary>The people whom the articles of one batch name: from the catalogue, or proposed for somebody it does not know.</summary>
internal sealed class BatchPeople : IDisposable
{
    private readonly Dictionary<string, int> _idBySlug;
    private readonly RowInserter<Person> _people;

    private BatchPeople(CorpusDb db, Dictionary<string, int> idBySlug) => (_people, _idBySlug) = (new RowInserter<Person>(db), idBySlug);

    public static async Task<BatchPeople> LoadAsync(CorpusDb db, IReadOnlyList<Annotations> annotations, CancellationToken ct)
    {
        var slugs = annotations.SelectMany(a => a.People.Select(SlugOf).Concat(a.QuotesAndReported.Select(q => q.Speaker?.Person).OfType<string>())).Distinct().ToList();
        return new(db, await db.People.Where(p => slugs.Contains(p.Slug)).ToDictionaryAsync(p => p.Slug, p => p.Id, ct));
    }

    /// <summary>Proposes everybody whom the article names and nobody knows.</summary>
    /// <remarks>The same romanised full name is taken for the same person, in any language, also one of the catalogue's: editors part namesakes.</remarks>
    public void Propose(Annotations annotations, string language)
    {
        foreach (var unknown in annotations.People.Where(p => p.Person is null && !_idBySlug.ContainsKey(SlugOf(p))))
        {
            var names = new LocalizedText(new Dictionary<string, string> { [language] = unknown.Name });
            _idBySlug[SlugOf(unknown)] = _people.Insert(new Person { Slug = SlugOf(unknown), Status = PersonStatus.Proposed, Names = names });
        }
    }

    /// <summary>Null where the catalogue of the annotation knew a person that the database does not.</summary>
    public int? IdOf(MentionedPerson named) => Find(SlugOf(named));

    /// <summary>Null for roles, bodies and nobody.</summary>
    public int? IdOf(Speaker? speaker, Annotations article) =>
        speaker?.Person is { } slug ? Find(slug)
        : speaker?.Kind == SpeakerKind.Person && article.People.FirstOrDefault(p => p.Name == speaker.Name) is { } named ? IdOf(named) : null;

    public void Dispose() => _people.Dispose();

    private int? Find(string slug) => _idBySlug.TryGetValue(slug, out var id) ? id : null;

    private static string SlugOf(MentionedPerson named) => named.Person ?? PersonSlug.Of(named.Name);
}
