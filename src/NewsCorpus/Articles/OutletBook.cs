using Microsoft.EntityFrameworkCore;
using NewsCorpus.People;
using NewsCorpus.Text.Analysis;

namespace NewsCorpus.Articles;

/// <summary>Outlets by what they are called.</summary>
internal static class OutletBook
{
    /// <summary>The outlet that is called so, or looks so; made where there is none. Null for a blank name.</summary>
    public static async Task<Outlet?> FindOrMakeAsync(CorpusDb db, string? name, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        var outlets = await db.Outlets.AsNoTracking().OrderBy(o => o.Id).ToListAsync(ct);
        var looks = NameLooks.Of(name);
        if (outlets.Find(o => o.Name == name.Trim()) is { } same) return same;
        if (outlets.Find(o => o.OtherNames.Prepend(o.Name).Any(known => NameLooks.Of(known) == looks)) is { } alike) return alike;
        var slug = PersonSlug.Of(name);
        var outlet = new Outlet
        {
            Name = name.Trim(),
            Slug = Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? slug : $"{slug}-{n}").First(free => outlets.TrueForAll(o => o.Slug != free)),
        };
        db.Add(outlet);
        await db.SaveChangesAsync(ct);
        return outlet;
    }
}
