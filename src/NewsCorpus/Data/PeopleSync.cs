using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Flags;
using NewsCorpus.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Data;

/// <summary>Brings the catalogue of people into the database.</summary>
internal sealed class PeopleSync(CorpusDb db, FlagBook flags)
{
    public async Task SyncAsync(IReadOnlyList<CataloguedPerson> catalogue, CancellationToken ct)
    {
        var slugs = catalogue.Select(p => p.Slug).ToList();
        var known = await db.People.Include(p => p.Offices).Where(p => slugs.Contains(p.Slug)).ToDictionaryAsync(p => p.Slug, ct);
        var merged = await db.PersonRedirects.Where(r => slugs.Contains(r.Slug)).ToDictionaryAsync(r => r.Slug, r => r.PersonId, ct);
        var edited = await EditedFields.LoadAsync(db, Subject.Person, ct);
        var memory = await CatalogueMemory.LoadAsync(db, flags, Subject.Person, ct);
        var news = new List<News>();
        foreach (var given in catalogue)
        {
            var person = known.GetValueOrDefault(given.Slug);
            if (memory.IsNews(given.Slug, given, out var before)) news.Add(new(given, before, person));
            if (merged.ContainsKey(given.Slug)) continue; // an editor found that it is somebody else, or the name sounded so
            if (person is null) db.People.Add(person = new Person { Slug = given.Slug, Names = LocalizedText.Empty });
            Update(person, given, what => edited.Has(person.Id, what));
        }
        int[] renamed = [.. db.ChangeTracker.Entries<Person>().Where(e => e.State == EntityState.Modified).Select(e => e.Entity.Id)];
        await db.SaveChangesAsync(ct);
        await KeyAsync(renamed, ct);
        foreach (var told in news) await FlagAsync(told, merged, memory, edited, ct);
    }

    private static void Update(Person person, CataloguedPerson given, Func<string, bool> isEdited)
    {
        person.Wikidata = given.Wikidata;
        if (!isEdited(ChangeWhat.Status)) person.Status = PersonStatus.Catalogued;
        if (!isEdited(ChangeWhat.Gender)) person.Gender = given.Gender;
        if (!isEdited(ChangeWhat.Names)) person.Names = new LocalizedText(given.Names);
        if (!isEdited(ChangeWhat.OtherNames)) person.OtherNames = [.. given.OtherNames];
        if (!isEdited(ChangeWhat.Offices) && !PersonState.Of(person).Offices.SequenceEqual(given.Offices)) person.Offices = [.. given.Offices.Select(HeldOffice.Of)];
    }

    /// <summary>People without keys are those that are new, and those whom an older version stored.</summary>
    private async Task KeyAsync(int[] renamed, CancellationToken ct)
    {
        var unkeyed = await db.People.Include(p => p.Keys).Where(p => renamed.Contains(p.Id) || !p.Keys.Any(k => EF.Functions.Like(k.Key, "=%"))).ToListAsync(ct);
        foreach (var person in unkeyed) person.KeyByNames();
        await db.SaveChangesAsync(ct);
    }

    /// <summary>An editor's word stands, and is flagged where the catalogue speaks against it: also where it newly names somebody who was refused, or taken for another.</summary>
    private static async Task FlagAsync(News told, Dictionary<string, int> merged, CatalogueMemory memory, EditedFields edited, CancellationToken ct)
    {
        var (given, before, person) = told;
        var (says, name) = (PersonState.Of(given), new LocalizedText(given.Names).In("en"));
        if (person is null)
        {
            if (before is null && merged.TryGetValue(given.Slug, out var other)) await memory.FlagAsync(other, ChangeWhat.Merged, null, name, ct);
            return;
        }
        if (before is null && person.Status == PersonStatus.Refused) await memory.FlagAsync(person.Id, ChangeWhat.Status, null, name, ct);
        await memory.FlagAsync(
            person.Id, before is null ? null : PersonChanges.Between(PersonState.Of(before), says), PersonChanges.Between(PersonState.Of(person), says), edited, ct);
    }

    /// <summary>Something that the catalogue says otherwise than it did.</summary>
    /// <param name="Before">Null where it said nothing.</param>
    /// <param name="Person">As known before; null for somebody new, and for an address that leads to somebody else.</param>
    private sealed record News(CataloguedPerson Given, CataloguedPerson? Before, Person? Person);
}
