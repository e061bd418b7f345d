using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NewsCorpus.Ingestion.Runs;

/// <summary>
/// Gives the right to write pages to one run at a time, over all processes and machines that share the database. A run that is killed loses it
/// when its process is seen to be gone, or else when it expires. Each batch renews it in its own transaction, so that a run which has lost it writes nothing more.
/// </summary>
public sealed class RunLeases(IDbContextFactory<CorpusDb> contexts, TimeProvider time)
{
    /// <summary>Long enough for a computer that sleeps on its feet; a run renews it every few seconds.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    private const int TheOne = 1;

    /// <summary>The owner to renew and give back; null where another run holds it.</summary>
    public async Task<string?> TryTakeAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var lease = await db.RunLeases.SingleOrDefaultAsync(ct);
        if (lease is null) db.RunLeases.Add(lease = new RunLease { Id = TheOne, Owner = "" });
        else if (lease.ExpiresAt > time.GetUtcNow() && LeaseOwner.Parse(lease.Owner)?.IsGone() == false) return null;
        (lease.Owner, lease.ExpiresAt, lease.StopAsked) = (LeaseOwner.New().ToString(), time.GetUtcNow() + Length, false);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return lease.Owner;
    }

    /// <summary>Does what no run may go on beside, however long it takes.</summary>
    /// <exception cref="RunRefusedException">A run is going on.</exception>
    /// <exception cref="LeaseLostException">This process stood still for so long that a run began: the work was stopped.</exception>
    public async Task<T> AloneAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        var owner = await TryTakeAsync(ct) ?? throw new RunRefusedException();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var renewing = KeepAsync(owner, stop);
        try
        {
            return await work(stop.Token);
        }
        finally
        {
            await stop.CancelAsync();
            await renewing;
            await GiveBackAsync(owner, CancellationToken.None);
        }
    }

    /// <summary>Renews the lease until it is stopped; stops the work where the lease is lost.</summary>
    private async Task KeepAsync(string owner, CancellationTokenSource stop)
    {
        using var timer = new PeriodicTimer(Length / 4, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                await using var db = await contexts.CreateDbContextAsync(stop.Token);
                await RenewAsync(db, owner, stop.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SqliteException)
        {
            // The work has ended, or keeps the database to itself: then nobody can take the lease either.
        }
        catch (LeaseLostException)
        {
            await stop.CancelAsync();
            throw;
        }
    }

    /// <summary>Renews the lease in the transaction of <paramref name="db"/>, or in one of its own.</summary>
    /// <exception cref="LeaseLostException">Another run has it.</exception>
    public async Task RenewAsync(CorpusDb db, string owner, CancellationToken ct)
    {
        var expires = time.GetUtcNow() + Length;
        if (await db.RunLeases.Where(l => l.Owner == owner).ExecuteUpdateAsync(set => set.SetProperty(l => l.ExpiresAt, expires), ct) == 0)
            throw new LeaseLostException();
    }

    /// <summary>Renews the lease in the transaction of <paramref name="db"/>, before a batch is stored.</summary>
    /// <exception cref="LeaseLostException">Another run has it.</exception>
    /// <exception cref="OperationCanceledException">Somebody asked the run to stop: a quick run would end before its next look at the clock.</exception>
    public async Task GoOnAsync(CorpusDb db, string owner, CancellationToken ct)
    {
        await RenewAsync(db, owner, ct);
        if (await db.RunLeases.AnyAsync(l => l.Owner == owner && l.StopAsked, ct)) throw new OperationCanceledException();
    }

    public async Task GiveBackAsync(string owner, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.RunLeases.Where(l => l.Owner == owner).ExecuteUpdateAsync(set => set.SetProperty(l => l.Owner, ""), ct);
    }

    /// <summary>True where a run holds the lease.</summary>
    public async Task<bool> IsHeldAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.RunLeases.SingleOrDefaultAsync(ct) is { Owner: not "" } lease
            && lease.ExpiresAt > time.GetUtcNow() && LeaseOwner.Parse(lease.Owner)?.IsGone() == false;
    }

    /// <summary>Asks whatever run holds the lease, in any process, to stop; it does within a second.</summary>
    public async Task AskToStopAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.RunLeases.ExecuteUpdateAsync(set => set.SetProperty(l => l.StopAsked, true), ct);
    }

    /// <summary>True where <see cref="AskToStopAsync"/> was called since the lease was taken.</summary>
    public async Task<bool> IsAskedToStopAsync(string owner, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.RunLeases.AnyAsync(l => l.Owner == owner && l.StopAsked, ct);
    }
}

/// <summary>Another run took over: this one slept, or stood still, for longer than <see cref="RunLeases.Length"/>.</summary>
public sealed class LeaseLostException() : IOException("Another run took over, because this one stood still for too long; nothing was lost. Start it again when the other has ended.");
