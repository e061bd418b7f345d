using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Tests.Ingestion;

/// <summary>Work that no run may go on beside.</summary>
public sealed class RunLeaseTests : IAsyncLifetime
{
    private readonly QuickClock _clock = new();
    private TestCorpus _corpus = null!;

    private RunLeases Leases => _corpus.Get<RunLeases>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _corpus = await TestCorpus.CreateAsync(adjust: services => services.AddSingleton<TimeProvider>(_clock));

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task It_keeps_its_lease_for_as_long_as_it_takes_and_then_gives_it_back()
    {
        var held = await Leases.AloneAsync(async ct =>
        {
            foreach (var _ in Enumerable.Range(0, 3))
            {
                _clock.Now += RunLeases.Length * 0.9;
                await RenewedAsync(ct);
            }
            return await Leases.IsHeldAsync(ct);
        }, Ct);

        (held, await Leases.IsHeldAsync(Ct)).ShouldBe((true, false));
    }

    [Fact]
    public async Task It_is_stopped_where_a_run_has_taken_over() => await Should.ThrowAsync<LeaseLostException>(() => Leases.AloneAsync(async ct =>
    {
        await using var db = _corpus.NewDb();
        await db.RunLeases.ExecuteUpdateAsync(set => set.SetProperty(l => l.Owner, "another"), ct);
        await Task.Delay(Timeout.Infinite, ct);
        return 0;
    }, Ct));

    private async Task RenewedAsync(CancellationToken ct)
    {
        await using var db = _corpus.NewDb();
        while (!await db.RunLeases.AnyAsync(l => l.ExpiresAt == _clock.Now + RunLeases.Length, ct)) await Task.Yield();
    }

    /// <summary>Shows what it is set to; its timers need a thousandth of the time.</summary>
    private sealed class QuickClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2031, 5, 12, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime / 1000, period / 1000);
    }
}
