using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Flags;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Data;

/// <summary>Brings the catalogue of meetings into the database; the people are there already.</summary>
internal sealed class MeetingSync(CorpusDb db, FlagBook flags)
{
    /// <exception cref="CatalogueException">A participant is not in the catalogue of people.</exception>
    public async Task SyncAsync(IReadOnlyList<CataloguedMeeting> catalogue, CancellationToken ct)
    {
        var slugs = catalogue.Select(m => m.Slug).ToList();
        var known = await db.Meetings.Include(m => m.Participants).ThenInclude(p => p.Person).Where(m => slugs.Contains(m.Slug)).ToDictionaryAsync(m => m.Slug, ct);
        var people = await PeopleAsync([.. catalogue.SelectMany(Everybody).Select(p => p.Slug).Distinct()], ct);
        var edited = await EditedFields.LoadAsync(db, Subject.Meeting, ct);
        var memory = await CatalogueMemory.LoadAsync(db, flags, Subject.Meeting, ct);
        foreach (var given in catalogue)
        {
            if (memory.IsNews(given.Slug, given, out var before) && known.TryGetValue(given.Slug, out var told)) await FlagAsync(told, before, given, memory, edited, ct);
            if (!known.TryGetValue(given.Slug, out var meeting))
                db.Meetings.Add(meeting = new Meeting { Slug = given.Slug, Titles = LocalizedText.Empty, Places = LocalizedText.Empty, Country = "" });
            Update(meeting, given, what => edited.Has(meeting.Id, what));
            if (!edited.Has(meeting.Id, ChangeWhat.Participants)) UpdateParticipants(meeting, given, people);
        }
        await db.SaveChangesAsync(ct);
    }

    private static void Update(Meeting meeting, CataloguedMeeting given, Func<string, bool> isEdited)
    {
        if (!isEdited(ChangeWhat.Names)) meeting.Titles = new LocalizedText(given.Titles);
        if (!isEdited(ChangeWhat.Place)) (meeting.Places, meeting.Country) = (new LocalizedText(given.Places), given.Country);
        if (!isEdited(ChangeWhat.Notes)) meeting.Notes = new LocalizedText(given.Notes);
        if (!isEdited(ChangeWhat.Days)) (meeting.FirstDay, meeting.LastDay) = (given.FirstDay, given.LastDay);
    }

    /// <summary>An editor's word stands, and is flagged where the catalogue speaks against it: also where it newly names a meeting that was refused.</summary>
    private static async Task FlagAsync(Meeting meeting, CataloguedMeeting? before, CataloguedMeeting given, CatalogueMemory memory, EditedFields edited, CancellationToken ct)
    {
        var says = MeetingState.Of(given);
        if (before is null && meeting.Status == MeetingStatus.Refused) await memory.FlagAsync(meeting.Id, ChangeWhat.Status, null, says.Titles.In("en"), ct);
        await memory.FlagAsync(
            meeting.Id, before is null ? null : MeetingChanges.Between(MeetingState.Of(before), says), MeetingChanges.Between(MeetingState.Of(meeting), says), edited, ct);
    }

    private static void UpdateParticipants(Meeting meeting, CataloguedMeeting given, Dictionary<string, int?> people)
    {
        var participants = Everybody(given)
            .Select(p => (Person: people.TryGetValue(p.Slug, out var id) ? id
                : throw new CatalogueException($"The meeting {given.Slug} names {p.Slug}, who is not in people.json."), p.IsSide))
            .Where(p => p.Person is not null).DistinctBy(p => p.Person)
            .Select((p, i) => new Participant { PersonId = p.Person!.Value, Position = i, IsSide = p.IsSide }).ToList();
        if (!meeting.Participants.OrderBy(p => p.Position).Select(p => (p.PersonId, p.IsSide)).SequenceEqual(participants.Select(p => (p.PersonId, p.IsSide))))
            meeting.Participants = participants;
    }

    /// <summary>By slug, also by one that was given up; null for somebody whom an editor refused.</summary>
    private async Task<Dictionary<string, int?>> PeopleAsync(List<string> slugs, CancellationToken ct)
    {
        var people = await db.People.Where(p => slugs.Contains(p.Slug)).Select(p => new { p.Slug, p.Id, p.Status })
            .Concat(db.PersonRedirects.Where(r => slugs.Contains(r.Slug)).Select(r => new { r.Slug, Id = r.PersonId, r.Person.Status })).ToListAsync(ct);
        return people.ToDictionary(p => p.Slug, p => p.Status == PersonStatus.Refused ? (int?)null : p.Id);
    }

    private static IEnumerable<(string Slug, bool IsSide)> Everybody(CataloguedMeeting meeting) =>
        meeting.Participants.Select(slug => (slug, true)).Concat(meeting.AlsoPresent.Select(slug => (slug, false)));
}
