using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.SavedSearches;

/// <summary>Everybody's saved searches, each for its owner alone: an id of somebody else's is no id.</summary>
public sealed class SavedSearchBook(CorpusDb db, TimeProvider time)
{
    /// <summary>Of one account: each is asked when the list is shown.</summary>
    public const int Most = 50;

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<SavedSearch>> ListAsync(int account, CancellationToken ct) =>
        [.. (await Of(account).AsNoTracking().ToListAsync(ct)).OrderBy(s => s.Name, StringComparer.CurrentCulture)];

    /// <summary>Keeps a search; one that is kept already gets the new name.</summary>
    /// <param name="account">Its owner; so below.</param>
    /// <param name="address">See <see cref="SavedSearch.Address"/>.</param>
    /// <param name="name">Cut at <see cref="SavedSearch.LongestName"/>.</param>
    /// <param name="ct">Stops the queries.</param>
    /// <returns>False where there are <see cref="Most"/> already.</returns>
    public async Task<bool> SaveAsync(int account, string address, string name, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var search = await Of(account).SingleOrDefaultAsync(s => s.Address == address, ct);
        if (search is null)
        {
            if (await Of(account).CountAsync(ct) >= Most) return false;
            search = new() { AccountId = account, Name = name, Address = address, SeenArticle = await NewestAsync(ct), MadeAt = time.GetUtcNow() };
            db.Add(search);
        }
        search.Name = Bounded(name);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <returns>False where there is no such search, or no name.</returns>
    public async Task<bool> RenameAsync(int account, int id, string name, CancellationToken ct) =>
        Bounded(name) is { Length: > 0 } given && await Of(account).Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Name, given), ct) > 0;

    /// <returns>False where there is no such search.</returns>
    public async Task<bool> DeleteAsync(int account, int id, CancellationToken ct) => await Of(account).Where(s => s.Id == id).ExecuteDeleteAsync(ct) > 0;

    /// <summary>Takes all that is there for seen.</summary>
    /// <returns>The search as it was before; null where there is none.</returns>
    public async Task<SavedSearch?> LookAsync(int account, int id, CancellationToken ct)
    {
        var before = await Of(account).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct);
        var newest = await NewestAsync(ct);
        await Of(account).Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenArticle, newest), ct);
        return before;
    }

    private IQueryable<SavedSearch> Of(int account) => db.Set<SavedSearch>().Where(s => s.AccountId == account);

    private async Task<int> NewestAsync(CancellationToken ct) => await db.Articles.MaxAsync(a => (int?)a.Id, ct) ?? 0;

    private static string Bounded(string name) => name.Trim() is var trimmed && trimmed.Length > SavedSearch.LongestName ? trimmed[..SavedSearch.LongestName] : trimmed;
}
