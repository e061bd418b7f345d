using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Quality;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Rules;

/// <summary>What the lab shows: outlets, their pages, and what became of each block of one.</summary>
public sealed class LabQueries(IDbContextFactory<CorpusDb> contexts, BlockQueries blocks, OutletRuleQueries rules)
{
    /// <summary>Stands for the slug of an outlet where pages name none.</summary>
    public const string NoOutlet = "none";

    /// <summary>Pages in one list.</summary>
    public const int PageSize = 50;

    /// <summary>Those that there are pages of, by name.</summary>
    public async Task<IReadOnlyList<LabOutlet>> OutletsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var counts = await db.PageReadings.GroupBy(r => r.OutletId)
            .Select(g => new { g.Key, Pages = g.Count(), Without = g.Count(r => !r.HasArticle), Stale = g.Count(r => r.RulesChanged) }).ToListAsync(ct);
        var outlets = await db.Outlets.Select(o => new { o.Id, o.Slug, o.Name, Rules = db.OutletRules.Count(r => r.OutletId == o.Id) }).ToDictionaryAsync(o => o.Id, ct);
        return [.. counts.Select(c => c.Key is { } id && outlets[id] is var o ? new LabOutlet(o.Slug, o.Name, c.Pages, c.Without, c.Stale, o.Rules) : new(NoOutlet, null, c.Pages, c.Without, 0, 0))
            .OrderBy(o => o.Name is null).ThenBy(o => o.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Null where there is no such outlet.</summary>
    /// <param name="outlet">Its slug, or <see cref="NoOutlet"/>.</param>
    public async Task<LabOutlet?> FindOutletAsync(string outlet, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Outlets.Where(o => o.Slug == outlet).Select(o => new { o.Id, o.Name }).SingleOrDefaultAsync(ct);
        if (found is null && outlet != NoOutlet) return null;
        var readings = ReadingsOf(db, outlet);
        return new(outlet, found?.Name, await readings.CountAsync(ct), await readings.CountAsync(r => !r.HasArticle, ct), await readings.CountAsync(r => r.RulesChanged, ct),
            found is null ? 0 : await db.OutletRules.CountAsync(r => r.OutletId == found.Id, ct));
    }

    /// <summary>The newest first, or those of which the classifier was least sure.</summary>
    /// <param name="skip">How many stand on pages of the list before.</param>
    public async Task<IReadOnlyList<LabListed>> PagesAsync(string outlet, LabSelection selection, int skip, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var readings = ReadingsOf(db, outlet);
        if (selection is LabSelection.WithoutArticle) readings = readings.Where(r => !r.HasArticle);
        var ordered = selection is LabSelection.Unsure ? readings.Where(r => r.Certainty != null).OrderBy(r => r.Certainty).ThenBy(r => r.PageId) : readings.OrderByDescending(r => r.PageId);
        return await ordered.Skip(skip).Take(PageSize)
            .Join(db.Pages, r => r.PageId, p => p.Id, (r, p) => new LabListed(p.Id, p.Name, p.Article!.Title, p.Article!.Language, r.StoredAt, r.Certainty)).ToListAsync(ct);
    }

    /// <summary>Null where the outlet has no such page.</summary>
    public async Task<LabPage?> FindPageAsync(string outlet, int page, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var readings = ReadingsOf(db, outlet);
        if (!await readings.AnyAsync(r => r.PageId == page, ct) || await blocks.FindPageAsync(page, ct) is not { } judged) return null;
        var ofOutlet = (await rules.OfAsync(outlet, ct)).Select(r => (Rule: r, Rulings: new BlockRulings([r.AsBlockRule()]))).ToList();
        return new(
            judged, [.. (judged.Blocks ?? []).Select(b => new LabBlock(b, ofOutlet.FirstOrDefault(r => r.Rulings.For(new(b.Why.Line, b.Text)) is not null).Rule))],
            await readings.Where(r => r.PageId > page).MinAsync(r => (int?)r.PageId, ct), await readings.Where(r => r.PageId < page).MaxAsync(r => (int?)r.PageId, ct));
    }

    private static IQueryable<PageReading> ReadingsOf(CorpusDb db, string outlet) =>
        db.PageReadings.Where(r => outlet == NoOutlet ? r.OutletId == null : r.Outlet!.Slug == outlet);
}

/// <summary>Which pages of an outlet are listed.</summary>
public enum LabSelection
{
    All,

    /// <summary>Pages in which no article was found.</summary>
    WithoutArticle,

    /// <summary>Those of which the classifier was least sure first.</summary>
    Unsure,
}

/// <summary>An outlet as the lab lists it.</summary>
/// <param name="Name">Null for pages that name no outlet of the catalogue.</param>
/// <param name="Without">Pages in which no article was found.</param>
/// <param name="Stale">Pages that were read before the rules were what they are.</param>
public sealed record LabOutlet(string Slug, string? Name, int Pages, int Without, int Stale, int Rules);

/// <summary>A page as the lab lists it.</summary>
/// <param name="Title">Of its article; null where it has none of its own.</param>
/// <param name="Certainty">See <see cref="PageReading.Certainty"/>.</param>
public sealed record LabListed(int Page, string Name, string? Title, string? Language, DateTimeOffset StoredAt, double? Certainty);

/// <summary>One page in the lab.</summary>
/// <param name="Judged">Blocks and what became of them; none where the original is gone.</param>
/// <param name="Blocks">The same with the rule that holds for each.</param>
/// <param name="Newer">Id of the outlet's next page; null where this is the newest.</param>
/// <param name="Older">Null where this is the oldest.</param>
public sealed record LabPage(JudgedPage Judged, IReadOnlyList<LabBlock> Blocks, int? Newer, int? Older);

/// <summary>A block in the lab.</summary>
/// <param name="Rule">Null where the outlet has none for it.</param>
public sealed record LabBlock(JudgedBlock Judged, OutletRule? Rule);
