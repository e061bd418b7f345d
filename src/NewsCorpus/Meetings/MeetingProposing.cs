using Microsoft.EntityFrameworkCore;
using NewsCorpus.Linking;

namespace NewsCorpus.Meetings;

/// <summary>Proposes meetings from what a run stored. They wait for an editor: no reader sees them.</summary>
public sealed class MeetingProposing(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>A meeting of the same two people so near is the same one, whatever an editor said of it.</summary>
    private const int SameDays = 7;

    /// <summary>Proposes what is new; what is known, proposed or refused already is left alone.</summary>
    /// <param name="run">Id of the run.</param>
    /// <returns>How many were proposed.</returns>
    public async Task<int> ProposeAsync(int run, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var places = await PlacesAsync(db, ct);
        var news = new MeetingNewsReader(db);
        var told = await news.OfRunAsync(run, ct).Select(article => MeetingTelling.Of(article, places)).OfType<MeetingTelling>().ToListAsync(ct);
        var near = new List<MeetingTelling>();
        foreach (var telling in told.DistinctBy(t => (t.Host, t.Guest, t.Day)))
            near.AddRange((await news.NearAsync(telling, ct)).Select(article => MeetingTelling.Of(article, places)).OfType<MeetingTelling>());
        var proposed = 0;
        foreach (var proposal in MeetingProposal.Of(told.Concat(near).DistinctBy(t => t.Article)))
            proposed += await StoreAsync(db, proposal, ct) ? 1 : 0;
        return proposed;
    }

    private static async Task<List<MeetingPlace>> PlacesAsync(CorpusDb db, CancellationToken ct)
    {
        var places = await db.Meetings.AsNoTracking().Where(m => m.Status == MeetingStatus.Catalogued).OrderBy(m => m.Slug).Select(m => new { m.Places, m.Country }).ToListAsync(ct);
        return [.. places.DistinctBy(p => (p.Places.In("en"), p.Country)).Select(p => new MeetingPlace(p.Places, p.Country))];
    }

    private static async Task<bool> StoreAsync(CorpusDb db, MeetingProposal proposal, CancellationToken ct)
    {
        var (from, to) = (proposal.Day.AddDays(-SameDays), proposal.Day.AddDays(SameDays));
        var isKnown = await db.Meetings.AnyAsync(m => m.LastDay >= from && m.FirstDay <= to
            && m.Participants.Any(p => p.PersonId == proposal.Host) && m.Participants.Any(p => p.PersonId == proposal.Guest), ct);
        if (isKnown) return false;
        var people = await db.People.Where(p => p.Id == proposal.Host || p.Id == proposal.Guest).ToDictionaryAsync(p => p.Id, ct);
        db.Add(new Meeting
        {
            Slug = await MeetingSlug.FreeAsync(db, proposal.Place.Names, proposal.Day, ct),
            Status = MeetingStatus.Proposed,
            Titles = Title(people[proposal.Host].Names, people[proposal.Guest].Names, proposal.Place.Names),
            Places = proposal.Place.Names,
            Country = proposal.Place.Country,
            FirstDay = proposal.Day,
            LastDay = proposal.Day,
            Participants = [new() { PersonId = proposal.Host, IsSide = true }, new() { PersonId = proposal.Guest, Position = 1, IsSide = true }],
            Aside = [.. proposal.Tellings.Select(t => new AsideCoverage { ArticleId = t.Article, Evidence = t.Evidence, Reason = AsideReason.Proposed })],
        });
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>"Lavrov – Pompeo, Sochi", in each language that has all three; an editor finds better words.</summary>
    private static LocalizedText Title(LocalizedText host, LocalizedText guest, LocalizedText place) => new(place.ByLanguage
        .Where(p => host.ByLanguage.ContainsKey(p.Key) && guest.ByLanguage.ContainsKey(p.Key)).DefaultIfEmpty(new("en", place.In("en")))
        .ToDictionary(p => p.Key, p => $"{Last(host.In(p.Key))} – {Last(guest.In(p.Key))}, {p.Value}"));

    private static string Last(string name) => name.Split(' ')[^1];
}
