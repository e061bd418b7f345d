using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Flags;

namespace NewsCorpus.People;

/// <summary>What editors decide about a person. Each call is one transaction with its entries in the log; no re-run and no catalogue undoes it.</summary>
public sealed class PersonEditing(IDbContextFactory<CorpusDb> contexts, ChangeLog log, FlagBook flags)
{
    /// <summary>A proposed person, or one refused before, is somebody: the stages know the name from now on.</summary>
    public Task<PersonEdit> AcceptAsync(PersonSeen seen, int by, CancellationToken ct) => EditAsync(seen, (db, person) =>
    {
        SetStatus(db, person, PersonStatus.Catalogued, by);
        return Task.CompletedTask;
    }, ct);

    /// <summary>The name is nobody's: its mentions go, its quotes keep the speaker's name without a person, and no re-run proposes it again.</summary>
    public Task<PersonEdit> RefuseAsync(PersonSeen seen, int by, CancellationToken ct) => EditAsync(seen, async (db, person) =>
    {
        SetStatus(db, person, PersonStatus.Refused, by);
        await db.Mentions.Where(m => m.PersonId == person.Id).ExecuteDeleteAsync(ct);
        await db.Quotes.Where(q => q.PersonId == person.Id).ExecuteUpdateAsync(q => q.SetProperty(x => x.PersonId, (int?)null), ct);
        await db.Participants.Where(p => p.PersonId == person.Id).ExecuteDeleteAsync(ct);
    }, ct);

    /// <summary>Names, gender and offices. Whoever was proposed is accepted by it.</summary>
    public Task<PersonEdit> SaveAsync(PersonSeen seen, PersonState state, int by, CancellationToken ct) =>
        state.Problem() is { } problem ? Task.FromResult(problem) : EditAsync(seen, (db, person) =>
        {
            SetStatus(db, person, PersonStatus.Catalogued, by);
            var before = PersonState.Of(person);
            (person.Names, person.OtherNames, person.Gender) = (state.Names, [.. state.OtherNames], state.Gender);
            if (!before.Offices.SequenceEqual(state.Offices)) person.Offices = [.. state.Offices.Select(HeldOffice.Of)];
            PersonChanges.Note(log, db, by, person, before);
            return Task.CompletedTask;
        }, ct);

    /// <summary>Somebody has looked at all that is flagged of a person, and it stays as it is.</summary>
    public async Task<PersonEdit> KeepAsync(string slug, int by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.People.SingleOrDefaultAsync(p => p.Slug == slug, ct) is not { } person) return PersonEdit.NotFound;
        await flags.ResolveAllAsync(db, Subject.Person, person.Id, by, ct);
        return PersonEdit.Done;
    }

    internal static ChangedThing Thing(Person person) => new(Subject.Person, person.Id, person.Names.In("en"));

    private async Task<PersonEdit> EditAsync(PersonSeen seen, Func<CorpusDb, Person, Task> edit, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var person = await db.People.Include(p => p.Offices).Include(p => p.Keys).AsSplitQuery().SingleOrDefaultAsync(p => p.Slug == seen.Slug, ct);
        if (person is null) return PersonEdit.NotFound;
        if (person.Version != seen.Version) return PersonEdit.ChangedMeanwhile;
        await edit(db, person);
        if (!db.ChangeTracker.Entries<Change>().Any()) return PersonEdit.Unchanged;
        person.Version++;
        person.KeyByNames();
        await flags.ResolveAsync(db, [.. db.ChangeTracker.Entries<Change>().Select(e => e.Entity)], ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return PersonEdit.Done;
    }

    private void SetStatus(CorpusDb db, Person person, PersonStatus status, int by)
    {
        if (person.Status == status) return;
        log.Add(db, by, Thing(person), ChangeWhat.Status, person.Status, status);
        person.Status = status;
    }
}
