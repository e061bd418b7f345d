using Microsoft.EntityFrameworkCore;
using NewsCorpus.Meetings;
using NewsCorpus.People;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Exports;

/// <summary>Reads meetings and people as rows. One that is asked for by its slug is null where there is none.</summary>
public sealed class CatalogueExport(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>Meetings that articles tell of, newest first.</summary>
    /// <param name="after">The last meeting of the answer before this one; null for the first.</param>
    /// <param name="most">How many at the most.</param>
    /// <param name="site">The site's own address, without a slash at its end.</param>
    /// <param name="ct">Stops the query.</param>
    public async Task<IReadOnlyList<MeetingRow>> MeetingsAsync((DateOnly FirstDay, string Slug)? after, int most, string site, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var meetings = db.Meetings.Where(m => m.Coverage.Count > 0);
        if (after is var (day, slug))
            meetings = meetings.Where(m => m.FirstDay < day || m.FirstDay == day && m.Slug.CompareTo(slug) > 0);
        return await RowsAsync(meetings.OrderByDescending(m => m.FirstDay).ThenBy(m => m.Slug).Take(most), site, ct);
    }

    public async Task<MeetingRow?> MeetingAsync(string slug, string site, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return (await RowsAsync(db.Meetings.Where(m => m.Slug == slug && m.Status == MeetingStatus.Catalogued), site, ct)).SingleOrDefault();
    }

    /// <summary>Everybody by slug.</summary>
    /// <param name="after">The last slug of the answer before this one; null for the first.</param>
    /// <param name="most">How many at the most.</param>
    /// <param name="site">The site's own address, without a slash at its end.</param>
    /// <param name="ct">Stops the query.</param>
    public async Task<IReadOnlyList<PersonRow>> PeopleAsync(string? after, int most, string site, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var people = db.People.Where(p => p.Status != PersonStatus.Refused).Where(p => after == null || p.Slug.CompareTo(after) > 0).OrderBy(p => p.Slug).Take(most);
        return [.. (await people.AsNoTracking().Include(p => p.Offices).ToListAsync(ct)).Select(p => Row(p, site))];
    }

    public async Task<PersonRow?> PersonAsync(string slug, string site, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var person = await db.People.AsNoTracking().Include(p => p.Offices).SingleOrDefaultAsync(p => p.Slug == slug && p.Status != PersonStatus.Refused, ct);
        return person is null ? null : Row(person, site);
    }

    private static async Task<List<MeetingRow>> RowsAsync(IQueryable<Meeting> meetings, string site, CancellationToken ct) => await meetings.AsNoTracking()
        .Select(m => new MeetingRow(
            m.Slug, $"{site}/meetings/{m.Slug}", m.Status, m.Titles.ByLanguage, m.Places.ByLanguage, m.Country, m.FirstDay, m.LastDay,
            m.Participants.Where(p => p.IsSide).OrderBy(p => p.Position).Select(p => p.Person.Slug).ToList(), m.Coverage.Count))
        .AsSplitQuery().ToListAsync(ct);

    private static PersonRow Row(Person person, string site) => new(
        person.Slug, $"{site}/people/{person.Slug}", person.Status, person.Names.ByLanguage, person.OtherNames, person.Wikidata,
        [.. person.Offices.OrderByDescending(o => o.From ?? DateOnly.MinValue).Select(o => new Office(o.Kind, o.Country, o.From, o.To))]);
}
