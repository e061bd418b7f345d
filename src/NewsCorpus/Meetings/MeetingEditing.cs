using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Flags;
using NewsCorpus.Linking;
using NewsCorpus.People;

namespace NewsCorpus.Meetings;

/// <summary>What editors decide about a meeting. Each call is one transaction with its entries in the log; no re-run and no catalogue undoes it. Which stored articles tell of the meeting is found right after it.</summary>
public sealed class MeetingEditing(IDbContextFactory<CorpusDb> contexts, ChangeLog log, FlagBook flags, MeetingCoverage coverage)
{
    /// <summary>A new meeting.</summary>
    /// <returns>Its address beside <see cref="MeetingEdit.Done"/>.</returns>
    public async Task<(MeetingEdit Edit, string? Slug)> MakeAsync(MeetingState state, int by, CancellationToken ct)
    {
        if (state.Problem() is { } problem) return (problem, null);
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await AttendeesAsync(db, state, ct) is not { } attendees) return (MeetingEdit.NobodyNamed, null);
        var meeting = new Meeting { Slug = await MeetingSlug.FreeAsync(db, state.Places, state.FirstDay, ct), Titles = state.Titles, Places = state.Places, Country = state.Country };
        Fill(meeting, state);
        meeting.Participants = Rows(attendees);
        db.Add(meeting);
        await db.SaveChangesAsync(ct);
        log.Add(db, by, Thing(meeting), ChangeWhat.Itself, null, state.Titles.ByLanguage);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await coverage.FindAsync(meeting.Slug, ct);
        return (MeetingEdit.Done, meeting.Slug);
    }

    /// <summary>Titles, place, days, notes and participants. Whatever was proposed is accepted by it.</summary>
    public Task<MeetingEdit> SaveAsync(MeetingSeen seen, MeetingState state, int by, CancellationToken ct) =>
        state.Problem() is { } problem ? Task.FromResult(problem) : EditAsync(seen, async (db, meeting) =>
        {
            if (await AttendeesAsync(db, state, ct) is not { } attendees) return MeetingEdit.NobodyNamed;
            await AcceptAsync(db, meeting, by, ct);
            var before = MeetingState.Of(meeting);
            var after = state with { Participants = [.. attendees.Select(a => new Attendee(a.Person.Slug, a.IsSide))] };
            Fill(meeting, after);
            if (!before.Participants.SequenceEqual(after.Participants)) meeting.Participants = Rows(attendees);
            MeetingChanges.Note(log, db, by, meeting, before, after);
            return MeetingEdit.Done;
        }, ct);

    /// <summary>A proposed meeting, or one refused before, took place: the articles that it was proposed from tell of it from now on, and the stages know it.</summary>
    public Task<MeetingEdit> AcceptAsync(MeetingSeen seen, int by, CancellationToken ct) => EditAsync(seen, async (db, meeting) =>
    {
        await AcceptAsync(db, meeting, by, ct);
        return MeetingEdit.Done;
    }, ct);

    /// <summary>There was no such meeting: no article tells of it any more, and nothing proposes it again. Deletes one that was made, or catalogued, as well.</summary>
    public Task<MeetingEdit> RefuseAsync(MeetingSeen seen, int by, CancellationToken ct) => EditAsync(seen, async (db, meeting) =>
    {
        var refused = SetStatus(db, meeting, MeetingStatus.Refused, by);
        var telling = db.Coverage.Where(c => c.MeetingId == meeting.Id);
        foreach (var told in await telling.Include(c => c.Article).ToListAsync(ct)) log.Add(db, by, Thing(told.Article), ChangeWhat.Coverage, meeting.Slug, null, refused);
        await telling.ExecuteDeleteAsync(ct);
        return MeetingEdit.Done;
    }, ct);

    /// <summary>Somebody has looked at all that is flagged of a meeting, and it stays as it is.</summary>
    public async Task<MeetingEdit> KeepAsync(string slug, int by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Meetings.SingleOrDefaultAsync(m => m.Slug == slug, ct) is not { } meeting) return MeetingEdit.NotFound;
        await flags.ResolveAllAsync(db, Subject.Meeting, meeting.Id, by, ct);
        return MeetingEdit.Done;
    }

    internal static ChangedThing Thing(Meeting meeting) => new(Subject.Meeting, meeting.Id, meeting.Titles.In("en"));

    internal static ChangedThing Thing(Articles.Article article) => new(Subject.Article, article.Id, article.Title);

    private async Task<MeetingEdit> EditAsync(MeetingSeen seen, Func<CorpusDb, Meeting, Task<MeetingEdit>> edit, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var meeting = await db.Meetings.Include(m => m.Participants).ThenInclude(p => p.Person).SingleOrDefaultAsync(m => m.Slug == seen.Slug, ct);
        if (meeting is null) return MeetingEdit.NotFound;
        if (meeting.Version != seen.Version) return MeetingEdit.ChangedMeanwhile;
        if (await edit(db, meeting) is not MeetingEdit.Done and var problem) return problem;
        if (!db.ChangeTracker.Entries<Change>().Any()) return MeetingEdit.Unchanged;
        meeting.Version++;
        await flags.ResolveAsync(db, [.. db.ChangeTracker.Entries<Change>().Select(e => e.Entity)], ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await coverage.FindAsync(meeting.Slug, ct);
        return MeetingEdit.Done;
    }

    private async Task AcceptAsync(CorpusDb db, Meeting meeting, int by, CancellationToken ct)
    {
        SetStatus(db, meeting, MeetingStatus.Catalogued, by);
        var proposed = await db.AsideCoverage.Where(a => a.MeetingId == meeting.Id && a.Reason == AsideReason.Proposed).ToListAsync(ct);
        db.AddRange(proposed.Select(a => new Coverage { MeetingId = meeting.Id, ArticleId = a.ArticleId, Evidence = a.Evidence, DecidedBy = DecidedBy.Editor }));
        db.RemoveRange(proposed);
    }

    /// <summary>The entry in the log; null where it was so already.</summary>
    private Change? SetStatus(CorpusDb db, Meeting meeting, MeetingStatus status, int by)
    {
        if (meeting.Status == status) return null;
        var change = log.Add(db, by, Thing(meeting), ChangeWhat.Status, meeting.Status, status);
        meeting.Status = status;
        return change;
    }

    private static void Fill(Meeting meeting, MeetingState state)
    {
        (meeting.Titles, meeting.Places, meeting.Country) = (state.Titles, state.Places, state.Country);
        (meeting.FirstDay, meeting.LastDay, meeting.Notes) = (state.FirstDay, state.LastDay, state.Notes);
    }

    /// <summary>Each once; null where one of them is nobody, or nobody in particular.</summary>
    private static async Task<List<(Person Person, bool IsSide)>?> AttendeesAsync(CorpusDb db, MeetingState state, CancellationToken ct)
    {
        var attendees = new List<(Person Person, bool IsSide)>();
        foreach (var typed in state.Participants)
        {
            if (await PeopleNamed.FindOneAsync(db, typed.Slug, ct) is not { } person) return null;
            if (attendees.All(a => a.Person.Id != person.Id)) attendees.Add((person, typed.IsSide));
        }
        return attendees;
    }

    private static List<Participant> Rows(IEnumerable<(Person Person, bool IsSide)> attendees) =>
        [.. attendees.Select((a, i) => new Participant { PersonId = a.Person.Id, Position = i, IsSide = a.IsSide })];
}
