using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.People;

/// <summary>
/// Everything that was somebody's before a merge, as the log keeps it: enough to give it back. Mentions and quotes are named by their places,
/// because a re-run gives them other ids.
/// </summary>
/// <param name="Redirects">Addresses that led to the person.</param>
/// <param name="Mentions">Article and offset of each.</param>
/// <param name="Quotes">Article and position of each.</param>
/// <param name="Meetings">Those that the person took part in.</param>
/// <param name="Namesakes">Article, who is found there, who it is: where the person is either.</param>
/// <param name="Kept">The other person, before.</param>
internal sealed record MergedPerson(
    string Slug, PersonStatus Status, string? Wikidata, PersonState State, IReadOnlyList<string> Redirects, IReadOnlyList<int[]> Mentions, IReadOnlyList<int[]> Quotes,
    IReadOnlyList<TookPart> Meetings, IReadOnlyList<int[]> Namesakes, PersonStatus KeptStatus, PersonState Kept)
{
    /// <summary>Reads it before the merge.</summary>
    public static async Task<MergedPerson> ReadAsync(CorpusDb db, Person gone, Person kept, CancellationToken ct) => new(
        gone.Slug, gone.Status, gone.Wikidata, PersonState.Of(gone),
        await db.PersonRedirects.Where(r => r.PersonId == gone.Id).Select(r => r.Slug).ToListAsync(ct),
        await db.Mentions.Where(m => m.PersonId == gone.Id).Select(m => new[] { m.ArticleId, m.Start }).ToListAsync(ct),
        await db.Quotes.Where(q => q.PersonId == gone.Id).Select(q => new[] { q.ArticleId, q.Position }).ToListAsync(ct),
        await db.Participants.Where(p => p.PersonId == gone.Id).Select(p => new TookPart(p.MeetingId, p.Position, p.IsSide)).ToListAsync(ct),
        await db.Namesakes.Where(n => n.FoundId == gone.Id || n.PersonId == gone.Id).Select(n => new[] { n.ArticleId, n.FoundId, n.PersonId }).ToListAsync(ct),
        kept.Status, PersonState.Of(kept));

    /// <summary>The person as a row of its own again.</summary>
    public Person ToPerson(int id)
    {
        var person = new Person
        {
            Id = id,
            Slug = Slug,
            Status = Status,
            Wikidata = Wikidata,
            Gender = State.Gender,
            Names = State.Names,
            OtherNames = [.. State.OtherNames],
            Offices = [.. State.Offices.Select(HeldOffice.Of)],
        };
        person.KeyByNames();
        return person;
    }

    public static MergedPerson FromLog(string json) => JsonSerializer.Deserialize<MergedPerson>(json, Changes.ChangeLog.Options)!;
}

/// <summary>A place in a meeting. See <see cref="Meetings.Participant"/>.</summary>
internal sealed record TookPart(int Meeting, int Position, bool IsSide);
