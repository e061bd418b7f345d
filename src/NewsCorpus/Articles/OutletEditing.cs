using Microsoft.EntityFrameworkCore;
using NewsCorpus.Changes;
using NewsCorpus.Text.Analysis;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Articles;

/// <summary>What administrators do with outlets that the catalogue's file does not have. Each call is one transaction with its entry in the log; the stages know the outlet from then on, stored pages when they are read anew.</summary>
public sealed class OutletEditing(IDbContextFactory<CorpusDb> contexts, CatalogueSet catalogues, ChangeLog log)
{
    /// <summary>Null where there is no such outlet.</summary>
    public async Task<GivenOutlet?> FindAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Outlets.AsNoTracking().SingleOrDefaultAsync(o => o.Slug == slug, ct) is { } outlet ? GivenOutlet.Of(outlet) : null;
    }

    /// <summary>False for what stands in the catalogue's file: the next start would undo the edit.</summary>
    public bool CanEdit(string slug) => catalogues.Outlets.Outlets.All(o => o.Slug != slug);

    /// <returns>The slug of the new outlet; null where there is none.</returns>
    public async Task<(OutletEdit Edit, string? Slug)> AddAsync(GivenOutlet given, int? by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var slug = OutletBook.SlugFor(given.Name, await db.Outlets.Select(o => o.Slug).ToListAsync(ct));
        var edit = await SaveAsync(db, new Outlet { Slug = slug, Name = "" }, given.Tidy(), by, ct);
        return (edit, edit is OutletEdit.Done ? slug : null);
    }

    public async Task<OutletEdit> ChangeAsync(string slug, GivenOutlet given, int? by, CancellationToken ct)
    {
        if (!CanEdit(slug)) return OutletEdit.Catalogued;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Outlets.SingleOrDefaultAsync(o => o.Slug == slug, ct) is { } outlet ? await SaveAsync(db, outlet, given.Tidy(), by, ct) : OutletEdit.NotFound;
    }

    private async Task<OutletEdit> SaveAsync(CorpusDb db, Outlet outlet, GivenOutlet given, int? by, CancellationToken ct)
    {
        if (given.Problem is { } problem) return problem;
        var before = outlet.Id == 0 ? null : GivenOutlet.Of(outlet);
        if (before?.IsAs(given) == true) return OutletEdit.Unchanged;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await IsTakenAsync(db, outlet.Id, given, ct)) return OutletEdit.Taken;
        (outlet.Name, outlet.OtherNames, outlet.Domains, outlet.Country, outlet.IsRecognised) = (given.Name, [.. given.OtherNames], [.. given.Domains], given.Country, given.IsRecognised);
        db.Update(outlet);
        await db.SaveChangesAsync(ct);
        log.Add(db, by, new ChangedThing(Subject.Outlet, outlet.Id, outlet.Name), ChangeWhat.Itself, before, given);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return OutletEdit.Done;
    }

    private static async Task<bool> IsTakenAsync(CorpusDb db, int id, GivenOutlet given, CancellationToken ct)
    {
        var others = await db.Outlets.AsNoTracking().Where(o => o.Id != id).ToListAsync(ct);
        var looks = given.OtherNames.Prepend(given.Name).Select(NameLooks.Of).ToHashSet();
        return others.Exists(o => o.OtherNames.Prepend(o.Name).Any(name => looks.Contains(NameLooks.Of(name))) || o.Domains.Intersect(given.Domains).Any());
    }
}
