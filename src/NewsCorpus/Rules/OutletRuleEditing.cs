using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Changes;

namespace NewsCorpus.Rules;

/// <summary>What administrators do with the rules of an outlet. Each call is one transaction with its entry in the log; the outlet's pages are stale then.</summary>
public sealed class OutletRuleEditing(IDbContextFactory<CorpusDb> contexts, ChangeLog log)
{
    /// <summary>Characters in the line of a rule: longer lines are articles, and hardly the same twice.</summary>
    public const int LongestLine = 2000;

    /// <summary>Keeps what is given: a new rule, or a change of the one for that line.</summary>
    public Task<RuleEdit> KeepAsync(string outlet, GivenRule given, int? by, CancellationToken ct)
    {
        var line = given.Line.Trim();
        return line.Length is 0 or > LongestLine ? Task.FromResult(RuleEdit.NoLine) : EditAsync(outlet, line, given.Version, by, (db, rule, its) =>
        {
            if (rule is null) db.Add(rule = new OutletRule { Outlet = its, Line = line });
            (rule.Ruling, rule.AnyNumbers, rule.Version) = (given.Ruling, given.AnyNumbers, rule.Version + 1);
            return rule;
        }, ct);
    }

    /// <param name="version">See <see cref="GivenRule.Version"/>.</param>
    public Task<RuleEdit> DeleteAsync(string outlet, string line, int version, int? by, CancellationToken ct) => EditAsync(outlet, line, version, by, (db, rule, _) =>
    {
        if (rule is not null) db.Remove(rule);
        return null;
    }, ct);

    /// <param name="edit">From the rule that there is to the one that there is then; null for none.</param>
    private async Task<RuleEdit> EditAsync(string outlet, string line, int version, int? by, Func<CorpusDb, OutletRule?, Outlet, OutletRule?> edit, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Outlets.SingleOrDefaultAsync(o => o.Slug == outlet, ct) is not { } its) return RuleEdit.NotFound;
        var rule = await db.OutletRules.SingleOrDefaultAsync(r => r.OutletId == its.Id && r.Line == line, ct);
        if ((rule?.Version ?? 0) != version) return RuleEdit.ChangedMeanwhile;
        var before = RuleState.Of(rule);
        var after = RuleState.Of(edit(db, rule, its));
        if (after == before) return RuleEdit.Unchanged;
        log.Add(db, by, new ChangedThing(Subject.Outlet, its.Id, its.Name), ChangeWhat.Rule, before, after);
        await db.SaveChangesAsync(ct);
        await db.PageReadings.Where(r => r.OutletId == its.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.RulesChanged, true), ct);
        await transaction.CommitAsync(ct);
        return RuleEdit.Done;
    }
}
