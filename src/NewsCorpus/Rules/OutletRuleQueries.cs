using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Rules;

/// <summary>What is asked of the rules of outlets.</summary>
public sealed class OutletRuleQueries(IDbContextFactory<CorpusDb> contexts)
{
    /// <summary>For the stages: every rule there is.</summary>
    public async Task<OutletRulings> RulingsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rules = await db.OutletRules.AsNoTracking().Include(r => r.Outlet).OrderBy(r => r.Id).ToListAsync(ct);
        return new(rules.Select(r => (r.Outlet.Name, r.AsBlockRule())));
    }

    /// <summary>Of one outlet, by its slug, in the order of their lines.</summary>
    public async Task<IReadOnlyList<OutletRule>> OfAsync(string outlet, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.OutletRules.AsNoTracking().Where(r => r.Outlet.Slug == outlet).OrderBy(r => r.Line).ToListAsync(ct);
    }
}
