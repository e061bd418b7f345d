using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.People;

/// <summary>Looks up whomever an editor typed.</summary>
public static class PeopleNamed
{
    /// <summary>Those of that address or of that very name; where there is nobody, those whose full name sounds so, in any language and script.</summary>
    public static async Task<IReadOnlyList<Person>> FindAsync(CorpusDb db, string typed, CancellationToken ct)
    {
        var whole = FullNameKeys.Whole(typed);
        var exact = await Known(db).Where(p => p.Slug == typed || p.Keys.Any(k => k.Key == whole)).ToListAsync(ct);
        if (exact.Count > 0) return exact;
        var keys = FullNameKeys.Typed(typed).ToList();
        return await Known(db).Where(p => p.Keys.Any(k => keys.Contains(k.Key))).ToListAsync(ct);
    }

    /// <summary>Null where nobody is meant, or more than one may be.</summary>
    public static async Task<Person?> FindOneAsync(CorpusDb db, string typed, CancellationToken ct) => await FindAsync(db, typed, ct) is [var one] ? one : null;

    private static IQueryable<Person> Known(CorpusDb db) => db.People.Include(p => p.Offices).Where(p => p.Status != PersonStatus.Refused).OrderBy(p => p.Id);
}
