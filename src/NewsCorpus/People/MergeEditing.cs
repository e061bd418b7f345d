using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Flags;

namespace NewsCorpus.People;

/// <summary>Editors make one person of two, and two of one again. Each call is one transaction with its entries in the log.</summary>
public sealed class MergeEditing(IDbContextFactory<CorpusDb> contexts, ChangeLog log, FlagBook flags)
{
    /// <param name="gone">Whoever is given up: the address leads to the other from now on.</param>
    /// <param name="kept">Whoever stays.</param>
    public async Task<PersonEdit> MergeAsync(PersonSeen gone, PersonSeen kept, int by, CancellationToken ct)
    {
        if (gone.Slug == kept.Slug) return PersonEdit.SamePerson;
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await FindAsync(db, gone.Slug, ct) is not { } from || await FindAsync(db, kept.Slug, ct) is not { } into) return PersonEdit.NotFound;
        if (from.Version != gone.Version || into.Version != kept.Version) return PersonEdit.ChangedMeanwhile;
        var merge = log.Add(db, by, PersonEditing.Thing(into), ChangeWhat.Merged, from.Names.In("en"), into.Slug);
        // What is given up is the part of the merge that can be given back.
        log.Add(db, by, PersonEditing.Thing(from), ChangeWhat.Itself, await MergedPerson.ReadAsync(db, from, into, ct), null, merge);
        var before = PersonState.Of(into);
        await PersonMerging.MergeAsync(db, from, into, ct);
        PersonChanges.Note(log, db, by, into, before, merge);
        await flags.ResolveAllAsync(db, Subject.Person, from.Id, by, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return PersonEdit.Done;
    }

    /// <summary>Takes a merge back, as long as no editor changed the person since who stayed.</summary>
    /// <param name="merge">Id of its entry in the log.</param>
    public async Task<MergeUndo> UndoAsync(long merge, int by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var done = await db.Changes.SingleOrDefaultAsync(c => c.Id == merge && c.Subject == Subject.Person && c.What == ChangeWhat.Merged, ct);
        if (done is null || await db.Changes.AnyAsync(c => c.UndoesId == merge, ct)) return MergeUndo.Impossible;
        var conflicts = await ConflictsAsync(db, done, ct);
        if (conflicts.Count > 0) return new(null, conflicts);
        if (await db.People.Include(p => p.Offices).Include(p => p.Keys).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == done.SubjectId, ct) is not { } kept) return MergeUndo.Impossible;
        var part = await db.Changes.SingleAsync(c => c.ParentId == merge && c.What == ChangeWhat.Itself, ct);
        var gone = MergedPerson.FromLog(part.Before!);
        var before = PersonState.Of(kept);
        await PersonParting.PartAsync(db, part.SubjectId, gone, kept, ct);
        var undo = log.Add(db, by, PersonEditing.Thing(kept), ChangeWhat.Undo, kept.Slug, gone.State.Names.In("en"));
        undo.UndoesId = merge;
        PersonChanges.Note(log, db, by, kept, before, undo);
        log.Add(db, by, new ChangedThing(Subject.Person, part.SubjectId, gone.State.Names.In("en")), ChangeWhat.Itself, null, gone.State.Names.ByLanguage, undo);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new(gone.Slug, []);
    }

    private static Task<Person?> FindAsync(CorpusDb db, string slug, CancellationToken ct) =>
        db.People.Include(p => p.Offices).Include(p => p.Keys).AsSplitQuery().SingleOrDefaultAsync(p => p.Slug == slug && p.Status != PersonStatus.Refused, ct);

    /// <summary>What was done later to the person who stayed, and not taken back, newest first.</summary>
    private static Task<List<Change>> ConflictsAsync(CorpusDb db, Change done, CancellationToken ct) => db.Changes.AsNoTracking().Include(c => c.Account)
        .Where(c => c.Subject == Subject.Person && c.SubjectId == done.SubjectId && c.Id > done.Id && c.ParentId != done.Id)
        .Where(c => c.UndoesId == null && (c.Parent == null || c.Parent.UndoesId == null) && !db.Changes.Any(undo => undo.UndoesId == (c.ParentId ?? c.Id)))
        .OrderByDescending(c => c.Id).Take(ChangeQueries.PageSize).ToListAsync(ct);
}

/// <summary>How the undo of a merge ended.</summary>
/// <param name="Slug">Of the person who is back; null where nothing was undone.</param>
/// <param name="Conflicts">What came later and stands against it, at most <see cref="ChangeQueries.PageSize"/> entries.</param>
public sealed record MergeUndo(string? Slug, IReadOnlyList<Change> Conflicts)
{
    /// <summary>There is no such merge, or it was undone already.</summary>
    public static MergeUndo Impossible { get; } = new(null, []);
}
