using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Data;

/// <summary>The catalogues as they stand in the database: people and meetings with what editors made of them, and outlets beside those of the file.</summary>
internal static class EditedCatalogues
{
    /// <param name="files">As they were read from files.</param>
    public static CatalogueSet Read(CorpusDb db, CatalogueSet files)
    {
        var people = PeopleOf(db, files);
        var meetings = MeetingsOf(db);
        var outlets = OutletsOf(db, files);
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { people, meetings, outlets }, StoredJson.Options)))[..12];
        return files with { People = new(people), Meetings = new(meetings), Outlets = new([.. files.Outlets.Outlets, .. outlets]), Edits = hash };
    }

    private static List<CataloguedPerson> PeopleOf(CorpusDb db, CatalogueSet files)
    {
        var inFiles = files.People.People.Select(p => p.Slug).ToHashSet();
        var shared = db.Set<PersonKey>().Where(k => EF.Functions.Like(k.Key, "=%") && db.People.Any(p => p.Id == k.PersonId && p.Status != PersonStatus.Refused))
            .GroupBy(k => k.Key).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return [.. db.People.AsNoTracking().Include(p => p.Offices).Where(p => p.Status == PersonStatus.Catalogued).OrderBy(p => p.Slug).AsEnumerable()
            .Select(p => Catalogued(p, name => inFiles.Contains(p.Slug) || !shared.Contains(FullNameKeys.Whole(name)))).Where(p => p.Names.Count + p.OtherNames.Count > 0)];
    }

    /// <param name="isOwn">False for a name that somebody else bears, too: the stages cannot tell namesakes apart, editors do so in single articles.</param>
    private static CataloguedPerson Catalogued(Person person, Func<string, bool> isOwn) => new()
    {
        Slug = person.Slug,
        Wikidata = person.Wikidata,
        Gender = person.Gender,
        Names = person.Names.ByLanguage.Where(n => isOwn(n.Value)).OrderBy(n => n.Key, StringComparer.Ordinal).ToDictionary(),
        OtherNames = [.. person.OtherNames.Where(isOwn)],
        Offices = PersonState.Of(person).Offices,
    };

    /// <summary>Those that the file does not have, and an administrator wants.</summary>
    private static List<CataloguedOutlet> OutletsOf(CorpusDb db, CatalogueSet files)
    {
        var inFile = files.Outlets.Outlets.Select(o => o.Slug).ToHashSet();
        return [.. db.Outlets.AsNoTracking().Where(o => o.IsRecognised).OrderBy(o => o.Slug).AsEnumerable().Where(o => !inFile.Contains(o.Slug))
            .Select(o => new CataloguedOutlet { Slug = o.Slug, Name = o.Name, OtherNames = o.OtherNames, Domains = o.Domains, Country = o.Country, Languages = o.Languages })];
    }

    private static List<CataloguedMeeting> MeetingsOf(CorpusDb db) => [.. db.Meetings.AsNoTracking().Include(m => m.Participants).ThenInclude(p => p.Person)
        .Where(m => m.Status == MeetingStatus.Catalogued).OrderBy(m => m.Slug).AsEnumerable().Select(Catalogued)];

    private static CataloguedMeeting Catalogued(Meeting meeting)
    {
        var state = MeetingState.Of(meeting);
        return new()
        {
            Slug = meeting.Slug,
            Titles = state.Titles.ByLanguage,
            Places = state.Places.ByLanguage,
            Country = state.Country,
            FirstDay = state.FirstDay,
            LastDay = state.LastDay,
            Participants = [.. state.Participants.Where(p => p.IsSide).Select(p => p.Slug)],
            AlsoPresent = [.. state.Participants.Where(p => !p.IsSide).Select(p => p.Slug)],
            Notes = state.Notes.ByLanguage,
        };
    }
}
