using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Data;

/// <summary>Brings the catalogues into the database: adds what is new, updates what changed, takes nothing away.</summary>
public sealed class CatalogueSync(IDbContextFactory<CorpusDb> contexts, CatalogueSet catalogues)
{
    /// <summary>A second call with the same catalogues writes no row.</summary>
    public async Task SyncAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await SyncOutletsAsync(db, ct);
        await SyncPeopleAsync(db, ct);
        await db.SaveChangesAsync(ct);
        await SyncMeetingsAsync(db, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private async Task SyncOutletsAsync(CorpusDb db, CancellationToken ct)
    {
        var known = await db.Outlets.ToDictionaryAsync(o => o.Slug, ct);
        foreach (var given in catalogues.Outlets.Outlets)
        {
            if (!known.TryGetValue(given.Slug, out var outlet)) db.Outlets.Add(outlet = new Outlet { Slug = given.Slug, Name = given.Name });
            outlet.Name = given.Name;
            outlet.Country = given.Country;
            outlet.OtherNames = [.. given.OtherNames];
            outlet.Domains = [.. given.Domains];
            outlet.Languages = [.. given.Languages];
        }
    }

    private async Task SyncPeopleAsync(CorpusDb db, CancellationToken ct)
    {
        var known = await db.People.Include(p => p.Offices).ToDictionaryAsync(p => p.Slug, ct);
        var redirects = await db.PersonRedirects.Select(r => r.Slug).ToHashSetAsync(ct);
        foreach (var given in catalogues.People.People.Where(p => !redirects.Contains(p.Slug))) // an editor found that it is somebody else
        {
            if (!known.TryGetValue(given.Slug, out var person)) db.People.Add(person = new Person { Slug = given.Slug, Names = LocalizedText.Empty });
            person.Status = PersonStatus.Catalogued;
            person.Wikidata = given.Wikidata;
            person.Gender = given.Gender;
            person.Names = new LocalizedText(given.Names);
            person.OtherNames = [.. given.OtherNames];
            if (!person.Offices.Select(AsOffice).SequenceEqual(given.Offices)) person.Offices = [.. given.Offices.Select(AsRow)];
        }
    }

    private async Task SyncMeetingsAsync(CorpusDb db, CancellationToken ct)
    {
        var people = await db.People.ToDictionaryAsync(p => p.Slug, p => p.Id, ct);
        foreach (var moved in await db.PersonRedirects.ToListAsync(ct)) people.TryAdd(moved.Slug, moved.PersonId);
        var known = await db.Meetings.Include(m => m.Participants).ToDictionaryAsync(m => m.Slug, ct);
        foreach (var given in catalogues.Meetings.Meetings)
        {
            if (!known.TryGetValue(given.Slug, out var meeting))
                db.Meetings.Add(meeting = new Meeting { Slug = given.Slug, Titles = LocalizedText.Empty, Places = LocalizedText.Empty, Country = "" });
            Update(meeting, given);
            var participants = ParticipantsOf(given, people);
            if (!meeting.Participants.OrderBy(p => p.Position).Select(p => (p.PersonId, p.IsSide)).SequenceEqual(participants.Select(p => (p.PersonId, p.IsSide))))
                meeting.Participants = participants;
        }
    }

    private static void Update(Meeting meeting, CataloguedMeeting given)
    {
        meeting.Titles = new LocalizedText(given.Titles);
        meeting.Places = new LocalizedText(given.Places);
        meeting.Notes = new LocalizedText(given.Notes);
        meeting.Country = given.Country;
        meeting.FirstDay = given.FirstDay;
        meeting.LastDay = given.LastDay;
    }

    /// <exception cref="CatalogueException">A participant is not in the catalogue of people.</exception>
    private static List<Participant> ParticipantsOf(CataloguedMeeting meeting, Dictionary<string, int> people) =>
    [
        .. meeting.Participants.Select(slug => (slug, IsSide: true)).Concat(meeting.AlsoPresent.Select(slug => (slug, IsSide: false)))
            .Select((p, i) => new Participant
            {
                PersonId = people.TryGetValue(p.slug, out var id) ? id
                    : throw new CatalogueException($"The meeting {meeting.Slug} names {p.slug}, who is not in people.json."),
                Position = i,
                IsSide = p.IsSide,
            }),
    ];

    private static Office AsOffice(HeldOffice row) => new(row.Kind, row.Country, row.From, row.To);

    private static HeldOffice AsRow(Office office) => new() { Kind = office.Kind, Country = office.Country, From = office.From, To = office.To };
}
