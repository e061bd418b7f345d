using Microsoft.EntityFrameworkCore;
using NewsCorpus.People;
using NewsCorpus.Text.Annotation;

namespace NewsCorpus.Ingestion;

/// <summary>The people of one article as rows: from the catalogue, or proposed for somebody it does not know.</summary>
public sealed class ArticlePeople
{
    private readonly Dictionary<string, Person> _bySlug;
    private readonly Dictionary<string, Person> _proposedByName = [];

    private ArticlePeople(Dictionary<string, Person> bySlug) => _bySlug = bySlug;

    /// <summary>Finds or proposes everybody whom the article names.</summary>
    public static async Task<ArticlePeople> LoadAsync(CorpusDb db, Annotations annotations, string language, CancellationToken ct)
    {
        var slugs = annotations.People.Select(p => p.Person ?? PersonSlug.Of(p.Name))
            .Concat(annotations.Quotes.Select(q => q.Speaker?.Person).OfType<string>()).Distinct().ToList();
        var people = new ArticlePeople(await db.People.Where(p => slugs.Contains(p.Slug)).ToDictionaryAsync(p => p.Slug, ct));
        foreach (var unknown in annotations.People.Where(p => p.Person is null)) people.Propose(db, unknown.Name, language);
        return people;
    }

    /// <summary>Null where the catalogue of the annotation knew a person that the database does not.</summary>
    public Person? Of(MentionedPerson mentioned) =>
        mentioned.Person is { } slug ? _bySlug.GetValueOrDefault(slug) : _proposedByName.GetValueOrDefault(mentioned.Name);

    /// <summary>Null for roles, bodies and nobody.</summary>
    public Person? Of(Speaker? speaker) =>
        speaker?.Person is { } slug ? _bySlug.GetValueOrDefault(slug)
        : speaker?.Kind == SpeakerKind.Person ? _proposedByName.GetValueOrDefault(speaker.Name) : null;

    // The same romanised full name is taken for the same person, in any language, also one of the catalogue's: editors part namesakes.
    private void Propose(CorpusDb db, string name, string language)
    {
        var slug = PersonSlug.Of(name);
        if (!_bySlug.TryGetValue(slug, out var person))
        {
            person = new Person { Slug = slug, Status = PersonStatus.Proposed, Names = new LocalizedText(new Dictionary<string, string> { [language] = name }) };
            db.People.Add(person);
            _bySlug[slug] = person;
        }
        _proposedByName[name] = person;
    }
}
