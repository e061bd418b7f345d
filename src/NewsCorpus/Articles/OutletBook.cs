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
        var outlet = new Outlet { Name = name.Trim(), Slug = SlugFor(name, [.. outlets.Select(o => o.Slug)]) };
        db.Add(outlet);
        await db.SaveChangesAsync(ct);
        return outlet;
    }

    /// <summary>A slug that no outlet has: "ozyornyy-vestnik", "ozyornyy-vestnik-2".</summary>
    public static string SlugFor(string name, IReadOnlyCollection<string> taken)
    {
        var slug = PersonSlug.Of(name);
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? slug : $"{slug}-{n}").First(free => free != Outlet.UnknownSlug && !taken.Contains(free));
    }
}
