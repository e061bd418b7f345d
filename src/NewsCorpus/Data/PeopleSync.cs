using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Data;

/// <summary>Brings the catalogue of people into the database.</summary>
internal sealed class PeopleSync(CorpusDb db)
{
    public async Task SyncAsync(IReadOnlyList<CataloguedPerson> catalogue, CancellationToken ct)
    {
        var slugs = catalogue.Select(p => p.Slug).ToList();
        var known = await db.People.Include(p => p.Offices).Where(p => slugs.Contains(p.Slug)).ToDictionaryAsync(p => p.Slug, ct);
        var merged = await db.PersonRedirects.Where(r => slugs.Contains(r.Slug)).Select(r => r.Slug).ToHashSetAsync(ct);
        var edited = await EditedFields.LoadAsync(db, Subject.Person, ct);
        foreach (var given in catalogue.Where(p => !merged.Contains(p.Slug))) // an editor found that it is somebody else
        {
            if (!known.TryGetValue(given.Slug, out var person)) db.People.Add(person = new Person { Slug = given.Slug, Names = LocalizedText.Empty });
            Update(person, given, what => edited.Has(person.Id, what));
        }
        int[] renamed = [.. db.ChangeTracker.Entries<Person>().Where(e => e.State == EntityState.Modified).Select(e => e.Entity.Id)];
        await db.SaveChangesAsync(ct);
        await KeyAsync(renamed, ct);
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
}
