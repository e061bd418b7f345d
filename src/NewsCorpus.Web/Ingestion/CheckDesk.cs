using NewsCorpus.Data;

namespace NewsCorpus.Web.Ingestion;

/// <summary>Checks the corpus for those who ask in a browser: one check at a time. The latest report is kept as long as the site runs.</summary>
public sealed class CheckDesk(CorpusCheck check, TimeProvider time)
{
    private bool _isTaken;

    /// <summary>Null where nobody has asked yet.</summary>
    public KeptCheck? Latest { get; private set; }

    /// <returns>False where another check goes on.</returns>
    public Task<bool> TryCheckAsync(CancellationToken ct) => TryAsync(async () => new(await check.CheckAsync(ct), null, time.GetUtcNow()));

    /// <inheritdoc cref="CorpusCheck.RepairAsync"/>
    /// <returns>False where another check goes on.</returns>
    public Task<bool> TryRepairAsync(CancellationToken ct) => TryAsync(async () =>
    {
        var repair = await check.RepairAsync(ct);
        return new(repair.Left, repair.Mended, time.GetUtcNow());
    });

    /// <summary>Does what reads the whole corpus, unless somebody does so already.</summary>
    /// <returns>False where somebody does.</returns>
    public async Task<bool> TryAsync(Func<Task<KeptCheck>> work)
    {
        if (Interlocked.Exchange(ref _isTaken, true)) return false;
        try
        {
            Latest = await work();
            return true;
        }
        finally
        {
            Volatile.Write(ref _isTaken, false);
        }
    }
}

/// <summary>A report that can be looked at again.</summary>
/// <param name="Mended">Null where nothing was to be repaired: the corpus was checked only.</param>
/// <param name="At">When the check ended.</param>
public sealed record KeptCheck(CheckReport Report, Mended? Mended, DateTimeOffset At);
