using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Quality;
using NewsCorpus.Text.Extraction.Rulings;

namespace NewsCorpus.Rules;

/// <summary>What the lab shows: outlets, their pages, and what became of each block of one.</summary>
public sealed class LabQueries(IDbContextFactory<CorpusDb> contexts, BlockQueries blocks, OutletRuleQueries rules)
{
    /// <summary>Pages in one list.</summary>
    public const int PageSize = 50;

    /// <summary>Those that there are pages of, by name.</summary>
    public async Task<IReadOnlyList<LabOutlet>> OutletsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var pages = await CountAsync(db.PageReadings, ct);
        var without = await CountAsync(db.PageReadings.Where(r => !r.HasArticle), ct);
        var stale = await CountAsync(db.PageReadings.Where(r => r.RulesChanged), ct);
        var outlets = await db.Outlets.Select(o => new { o.Id, o.Slug, o.Name, Rules = db.OutletRules.Count(r => r.OutletId == o.Id) }).ToDictionaryAsync(o => o.Id, ct);
        return [.. pages.Select(p => outlets.TryGetValue(p.Key, out var o)
                ? new LabOutlet(o.Slug, o.Name, p.Value, without.GetValueOrDefault(p.Key), stale.GetValueOrDefault(p.Key), o.Rules)
                : new(Outlet.UnknownSlug, null, p.Value, without.GetValueOrDefault(p.Key), 0, 0))
            .OrderBy(o => o.Name is null).ThenBy(o => o.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Pages by the id of their outlet; 0 for those whose outlet is not known.</summary>
    private static Task<Dictionary<int, int>> CountAsync(IQueryable<PageReading> readings, CancellationToken ct) =>
        readings.GroupBy(r => r.OutletId).Select(g => new { g.Key, Pages = g.Count() }).ToDictionaryAsync(g => g.Key ?? 0, g => g.Pages, ct);

    /// <summary>Null where there is no such outlet.</summary>
    /// <param name="outlet">Its slug, or <see cref="Outlet.UnknownSlug"/>.</param>
    public async Task<LabOutlet?> FindOutletAsync(string outlet, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Outlets.Where(o => o.Slug == outlet).Select(o => new { o.Id, o.Name }).SingleOrDefaultAsync(ct);
        if (found is null && outlet != Outlet.UnknownSlug) return null;
        var readings = ReadingsOf(db, outlet);
        return new(outlet, found?.Name, await readings.CountAsync(ct), await readings.CountAsync(r => !r.HasArticle, ct), await readings.CountAsync(r => r.RulesChanged, ct),
            found is null ? 0 : await db.OutletRules.CountAsync(r => r.OutletId == found.Id, ct));
    }

    /// <summary>Where pages are from that name no known outlet, those with the most pages first.</summary>
    public async Task<IReadOnlyList<LabSite>> SitesAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.PageReadings.Where(r => r.Site != null).GroupBy(r => r.Site!).Select(g => new { Site = g.Key, Pages = g.Count() })
            .OrderByDescending(s => s.Pages).ThenBy(s => s.Site).Select(s => new LabSite(s.Site, s.Pages)).ToListAsync(ct);
    }

    /// <summary>The newest first, or those of which the classifier was least sure.</summary>
    /// <param name="site">Of pages whose outlet is not known, only those of that <see cref="PageReading.Site"/>; null for all.</param>
    /// <param name="skip">How many stand on pages of the list before.</param>
    public async Task<IReadOnlyList<LabListed>> PagesAsync(string outlet, LabSelection selection, string? site, int skip, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // Whatever has a site has no known outlet: to ask for both would hide that from SQLite, which then reads them all.
        var readings = site is not null && outlet == Outlet.UnknownSlug ? db.PageReadings.AsNoTracking().Where(r => r.Site == site) : ReadingsOf(db, outlet);
        if (selection is LabSelection.WithoutArticle) readings = readings.Where(r => !r.HasArticle);
        var ordered = selection is LabSelection.Unsure ? readings.Where(r => r.Certainty != null).OrderBy(r => r.Certainty).ThenBy(r => r.PageId) : readings.OrderByDescending(r => r.At).ThenByDescending(r => r.PageId);
        return await ordered.Skip(skip).Take(PageSize)
            .Join(db.Pages, r => r.PageId, p => p.Id, (r, p) => new LabListed(p.Id, p.Name, p.Article!.Title, p.Article!.Language, r.At, r.Certainty)).ToListAsync(ct);
    }

    /// <summary>Null where the outlet has no such page.</summary>
    public async Task<LabPage?> FindPageAsync(string outlet, int page, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var readings = ReadingsOf(db, outlet);
        if (await readings.SingleOrDefaultAsync(r => r.PageId == page, ct) is not { } shown || await blocks.FindPageAsync(page, ct) is not { } judged) return null;
        var ofOutlet = (await rules.OfAsync(outlet, ct)).Select(r => (Rule: r, Rulings: new BlockRulings([r.AsBlockRule()]))).ToList();
        return new(
            judged, [.. (judged.Blocks ?? []).Select(b => new LabBlock(b, ofOutlet.FirstOrDefault(r => r.Rulings.For(new(b.Why.Line, b.Text)) is not null).Rule))],
            await readings.Where(r => r.At > shown.At || (r.At == shown.At && r.PageId > page)).OrderBy(r => r.At).ThenBy(r => r.PageId).Select(r => (int?)r.PageId).FirstOrDefaultAsync(ct),
            await readings.Where(r => r.At < shown.At || (r.At == shown.At && r.PageId < page)).OrderByDescending(r => r.At).ThenByDescending(r => r.PageId).Select(r => (int?)r.PageId).FirstOrDefaultAsync(ct));
    }

    private static IQueryable<PageReading> ReadingsOf(CorpusDb db, string outlet) =>
        db.PageReadings.AsNoTracking().Where(r => outlet == Outlet.UnknownSlug ? r.OutletId == null : r.Outlet!.Slug == outlet);
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

/// <summary>Pages of one site that no known outlet owns.</summary>
/// <param name="Site">See <see cref="PageReading.Site"/>.</param>
public sealed record LabSite(string Site, int Pages);

/// <summary>A page as the lab lists it.</summary>
/// <param name="Title">Of its article; null where it has none of its own.</param>
/// <param name="At">See <see cref="PageReading.At"/>.</param>
/// <param name="Certainty">See <see cref="PageReading.Certainty"/>.</param>
public sealed record LabListed(int Page, string Name, string? Title, string? Language, DateTimeOffset At, double? Certainty);

/// <summary>One page in the lab.</summary>
/// <param name="Judged">Blocks and what became of them; none where the original is gone.</param>
/// <param name="Blocks">The same with the rule that holds for each.</param>
/// <param name="Newer">Id of the outlet's next page; null where this is the newest.</param>
/// <param name="Older">Null where this is the oldest.</param>
public sealed record LabPage(JudgedPage Judged, IReadOnlyList<LabBlock> Blocks, int? Newer, int? Older);

/// <summary>A block in the lab.</summary>
/// <param name="Rule">Null where the outlet has none for it.</param>
public sealed record LabBlock(JudgedBlock Judged, OutletRule? Rule);
