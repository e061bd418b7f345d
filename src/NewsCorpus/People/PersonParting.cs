using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Linking;
using NewsCorpus.Meetings;

namespace NewsCorpus.People;

/// <summary>Takes a merge apart. The caller has a transaction open.</summary>
internal static class PersonParting
{
    /// <summary>Gives back what one had, where the other has it still: whatever an editor gave to a third since stays there.</summary>
    /// <param name="id">Of the person who comes back: the history goes on.</param>
    /// <param name="kept">Tracked, with offices and keys.</param>
    public static async Task PartAsync(CorpusDb db, int id, MergedPerson gone, Person kept, CancellationToken ct)
    {
        await db.PersonRedirects.Where(r => r.Slug == gone.Slug).ExecuteDeleteAsync(ct);
        Restore(kept, gone);
        db.Add(gone.ToPerson(id));
        await db.SaveChangesAsync(ct);
        await db.PersonRedirects.Where(r => r.PersonId == kept.Id && gone.Redirects.Contains(r.Slug)).ExecuteUpdateAsync(r => r.SetProperty(x => x.PersonId, id), ct);
        await MoveAsync(db, kept.Id, id, gone.Mentions, gone.Quotes, ct);
        await RejoinMeetingsAsync(db, id, kept.Id, gone.Meetings, ct);
        await RestoreNamesakesAsync(db, id, kept.Id, gone.Namesakes, ct);
        await UtteranceLinker.LinkAsync(db, ct);
    }

    /// <summary>Gives mentions (by article and offset) and quotes (by article and position) of one person to another.</summary>
    public static async Task MoveAsync(CorpusDb db, int from, int into, IEnumerable<int[]> mentions, IEnumerable<int[]> quotes, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "Mentions" SET "PersonId" = {into} WHERE "PersonId" = {from}
            AND ("ArticleId", "Start") IN (SELECT value ->> 0, value ->> 1 FROM json_each({JsonSerializer.Serialize(mentions)}))
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "Quotes" SET "PersonId" = {into} WHERE "PersonId" = {from}
            AND ("ArticleId", "Position") IN (SELECT value ->> 0, value ->> 1 FROM json_each({JsonSerializer.Serialize(quotes)}))
            """, ct);
        // Quotes of two people are known for the same by more than quotes of one: what they shared is taken apart and linked anew.
        await db.Utterances.Where(u => u.Quotes.Any(q => q.PersonId == into)).ExecuteUpdateAsync(u => u.SetProperty(x => x.IsStale, true), ct);
    }

    private static void Restore(Person kept, MergedPerson gone)
    {
        (kept.Names, kept.OtherNames, kept.Gender, kept.Status) = (gone.Kept.Names, [.. gone.Kept.OtherNames], gone.Kept.Gender, gone.KeptStatus);
        if (!PersonState.Of(kept).Offices.SequenceEqual(gone.Kept.Offices)) kept.Offices = [.. gone.Kept.Offices.Select(HeldOffice.Of)];
        kept.KeyByNames();
        kept.Version++;
    }

    private static async Task RejoinMeetingsAsync(CorpusDb db, int id, int kept, IReadOnlyList<TookPart> meetings, CancellationToken ct)
    {
        foreach (var (meeting, position, isSide) in meetings)
        {
            var taken = await db.Participants.Where(p => p.MeetingId == meeting && p.PersonId == kept && p.Position == position)
                .ExecuteUpdateAsync(p => p.SetProperty(x => x.PersonId, id), ct);
            if (taken == 0 && await db.Meetings.AnyAsync(m => m.Id == meeting, ct))
                db.Add(new Participant { MeetingId = meeting, PersonId = id, Position = position, IsSide = isSide });
        }
        await db.SaveChangesAsync(ct);
    }

    private static async Task RestoreNamesakesAsync(CorpusDb db, int id, int kept, IReadOnlyList<int[]> namesakes, CancellationToken ct)
    {
        foreach (var row in namesakes)
        {
            await db.Namesakes.Where(n => n.ArticleId == row[0] && (n.FoundId == row[1] || (row[1] == id && n.FoundId == kept))).ExecuteDeleteAsync(ct);
            if (await db.Articles.AnyAsync(a => a.Id == row[0], ct)) db.Add(new Namesake { ArticleId = row[0], FoundId = row[1], PersonId = row[2] });
        }
        await db.SaveChangesAsync(ct);
    }
}
