using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Flags;
using NewsCorpus.Text.Catalogues;

namespace NewsCorpus.Data;

/// <summary>Brings the catalogues into the database: adds what is new, updates what changed, takes nothing away, and leaves alone what an editor wrote; where it says something new against that, the field is flagged.</summary>
public sealed class CatalogueSync(IDbContextFactory<CorpusDb> contexts, CatalogueSet catalogues, FlagBook flags)
{
    /// <summary>A second call with the same catalogues writes no row.</summary>
    /// <exception cref="CatalogueException">A meeting names somebody who is not in the catalogue of people.</exception>
    public async Task SyncAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await SyncOutletsAsync(db, ct);
        await new PeopleSync(db, flags).SyncAsync(catalogues.People.People, ct);
        await new MeetingSync(db, flags).SyncAsync(catalogues.Meetings.Meetings, ct);
        await transaction.CommitAsync(ct);
    }

    private async Task SyncOutletsAsync(CorpusDb db, CancellationToken ct)
    {
        var known = await db.Outlets.ToDictionaryAsync(o => o.Slug, ct);
        foreach (var given in catalogues.Outlets.Outlets)
        {
            if (!known.TryGetValue(given.Slug, out var outlet)) db.Outlets.Add(outlet = new Outlet { Slug = given.Slug, Name = given.Name });
            outlet.Name = given.Name;
            outlet.Country = given.Country;
            outlet.OtherNames = [.. given.OtherNames];
            outlet.Domains = [.. given.Domains];
            outlet.Languages = [.. given.Languages];
        }
        await db.SaveChangesAsync(ct);
    }
}
