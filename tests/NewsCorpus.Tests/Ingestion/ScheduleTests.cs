using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Changes;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Ingestion.Schedules;

namespace NewsCorpus.Tests.Ingestion;

public sealed class ScheduleTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2031, 6, 4, 9, 15, 0, TimeSpan.Zero);

    private static readonly Rhythm Hourly = new(TimeSpan.FromHours(1), null);

    private static readonly RunSettings Stale = new() { Stored = new() { Stale = true } };

    private readonly HandClock _clock = new(Start);
    private TestCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ScheduleBook Book => _corpus.Get<ScheduleBook>();

    public async ValueTask InitializeAsync() => _corpus = await TestCorpus.CreateAsync(adjust: services => services.AddSingleton<TimeProvider>(_clock));

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public void Once_a_day_is_later_today_or_tomorrow()
    {
        Daily(20, 0).After(_clock.Now).ShouldBe(new(2031, 6, 4, 20, 0, 0, TimeSpan.Zero));
        Daily(9, 15).After(_clock.Now).ShouldBe(new(2031, 6, 5, 9, 15, 0, TimeSpan.Zero));
        Daily(5, 30).After(_clock.Now).ShouldBe(new(2031, 6, 5, 5, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Weekdays_are_those_of_the_zone_in_which_the_time_is_meant()
    {
        var workdays = Daily(1, 30) with { On = Weekdays.Monday | Weekdays.Friday, Zone = "Europe/Sofia" };
        workdays.After(_clock.Now).ShouldBe(new(2031, 6, 5, 22, 30, 0, TimeSpan.Zero)); // Friday 01:30 there is Thursday here
        workdays.After(new(2031, 6, 5, 22, 30, 0, TimeSpan.Zero)).ShouldBe(new(2031, 6, 8, 22, 30, 0, TimeSpan.Zero));
        (Daily(9, 15) with { On = Weekdays.Wednesday }).After(_clock.Now).ShouldBe(new(2031, 6, 11, 9, 15, 0, TimeSpan.Zero));
    }

    [Fact]
    public void The_hour_that_summer_takes_is_made_up_for_and_the_one_that_winter_gives_counts_once()
    {
        var early = Daily(3, 30) with { Zone = "Europe/Sofia" };
        early.After(new(2031, 3, 29, 12, 0, 0, TimeSpan.Zero)).ShouldBe(new(2031, 3, 30, 1, 0, 0, TimeSpan.Zero));
        early.After(new(2031, 10, 25, 12, 0, 0, TimeSpan.Zero)).ShouldBe(new(2031, 10, 26, 0, 30, 0, TimeSpan.Zero));
        early.After(new(2031, 10, 26, 0, 30, 0, TimeSpan.Zero)).ShouldBe(new(2031, 10, 27, 1, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Without_a_day_there_is_no_time() => (Daily(9, 15) with { On = Weekdays.None }).IsValid.ShouldBeFalse();

    [Fact]
    public async Task Days_and_zone_are_kept()
    {
        var rhythm = Daily(5, 30) with { On = Weekdays.Saturday | Weekdays.Sunday, Zone = "Europe/Sofia" };
        await Book.AddAsync(Stale, rhythm, null, Ct);
        (await Book.AllAsync(Ct)).Single().Rhythm.ShouldBe(rhythm);
    }

    [Fact]
    public async Task A_run_starts_when_its_time_has_come_and_not_before()
    {
        await Book.AddAsync(Stale, Hourly, null, Ct);
        await LookAtAsync(minutes: 59);
        (await RunsAsync()).ShouldBeEmpty();
        await LookAtAsync(minutes: 60);
        await LookAtAsync(minutes: 61);
        (await RunsAsync()).ShouldBe([RunStarter.Schedule]);
        (await Book.AllAsync(Ct)).Single().NextAt.ShouldBe(_clock.Now.AddMinutes(-1) + TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task What_was_missed_while_the_program_was_off_is_done_once()
    {
        await Book.AddAsync(Stale, Hourly, null, Ct);
        await LookAtAsync(minutes: 600);
        await LookAtAsync(minutes: 601);
        (await RunsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task While_another_run_goes_on_it_stays_due()
    {
        await Book.AddAsync(Stale, Hourly, null, Ct);
        _clock.Now = Start.AddMinutes(60);
        var owner = await _corpus.Get<RunLeases>().TryTakeAsync(Ct);
        await LookAtAsync(minutes: 60);
        (await RunsAsync()).ShouldBeEmpty();
        await _corpus.Get<RunLeases>().GiveBackAsync(owner!, Ct);
        await LookAtAsync(minutes: 61);
        (await RunsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_that_is_off_starts_nothing_and_waits_for_its_next_time_when_it_is_on_again()
    {
        await Book.AddAsync(Stale, Hourly, null, Ct);
        await Book.SwitchAsync(1, isOn: false, null, Ct);
        await LookAtAsync(minutes: 90);
        await Book.SwitchAsync(1, isOn: true, null, Ct);
        await LookAtAsync(minutes: 91);
        (await RunsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whatever_is_done_with_it_is_in_the_history()
    {
        await Book.AddAsync(Stale, Daily(5, 30), null, Ct);
        await Book.SwitchAsync(1, isOn: false, null, Ct);
        await Book.SwitchAsync(1, isOn: false, null, Ct);
        await Book.DeleteAsync(1, null, Ct);
        (await Book.DeleteAsync(1, null, Ct)).ShouldBeFalse();
        (await _corpus.Get<ChangeQueries>().OfAsync(Subject.Schedule, 1, Ct)).Count.ShouldBe(3);
    }

    private static Rhythm Daily(int hour, int minute) => new(null, new TimeOnly(hour, minute));

    /// <summary>Looks that many minutes after the beginning, and waits for what it started.</summary>
    private async Task LookAtAsync(int minutes)
    {
        _clock.Now = Start.AddMinutes(minutes);
        await _corpus.Get<ScheduleClock>().LookAsync(Ct);
        await _corpus.Get<RunHost>().Running;
    }

    private async Task<List<string>> RunsAsync()
    {
        await using var db = _corpus.NewDb();
        return await db.Runs.Select(r => r.StartedBy).ToListAsync(Ct);
    }

    /// <summary>Shows what it is set to; timers run as ever.</summary>
    private sealed class HandClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
