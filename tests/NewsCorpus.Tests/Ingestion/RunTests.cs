using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Data;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;

namespace NewsCorpus.Tests.Ingestion;

/// <summary>A run as a row with a memory.</summary>
public sealed class RunTests : IAsyncLifetime
{
    private TestCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Folder => Path.Combine(_corpus.Folder.Path, "in");

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        Directory.CreateDirectory(Folder);
        for (var i = 1; i <= 5; i++) await File.WriteAllTextAsync(PathOf(i), Page(i), Ct);
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task A_run_keeps_who_started_it_what_it_counted_and_how_each_page_ended()
    {
        await File.WriteAllBytesAsync(PathOf(6), [], Ct);

        var progress = await RunAsync();

        var run = await SingleRunAsync();
        (run.StartedBy, run.State, run.Settings.Paths).ShouldBe(("tester", RunState.Completed, run.Settings.Paths));
        run.Settings.Paths.ShouldBe([Folder]);
        run.Counts.ShouldBe(new Dictionary<PageOutcome, long> { [PageOutcome.New] = 5, [PageOutcome.Empty] = 1 }, ignoreOrder: true);
        run.EndedAt.ShouldNotBeNull();
        run.Pages.Select(p => (Path.GetFileName(p.Path), p.Outcome)).ShouldBe([.. Enumerable.Range(1, 5).Select(i => ($"{i}.txt", PageOutcome.New)), ("6.txt", PageOutcome.Empty)]);
        (progress.Snapshot.Done, progress.Snapshot.Outcomes[PageOutcome.New]).ShouldBe((6, 5));
    }

    [Fact]
    public async Task A_run_over_a_corpus_that_is_up_to_date_writes_its_own_row_and_no_other()
    {
        await RunAsync();
        var before = await _corpus.RowCountsAsync();

        (await RunAsync()).Snapshot.Outcomes.ShouldBe(new Dictionary<PageOutcome, long> { [PageOutcome.Unchanged] = 5 });

        (await _corpus.RowCountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Two_runs_at_once_are_refused()
    {
        await _corpus.Get<RunLeases>().TryTakeAsync(Ct);

        await Should.ThrowAsync<RunRefusedException>(RunAsync);

        await using var db = _corpus.NewDb();
        (await db.Runs.CountAsync(Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task The_lease_of_a_process_that_is_gone_is_free()
    {
        await _corpus.Get<RunLeases>().TryTakeAsync(Ct);
        await using var db = _corpus.NewDb();
        // No process has such a number.
        await db.RunLeases.ExecuteUpdateAsync(set => set.SetProperty(l => l.Owner, $"{Environment.MachineName}/{int.MaxValue}/1/x"), Ct);

        (await RunAsync()).Snapshot.State.ShouldBe(RunState.Completed);
    }

    [Fact]
    public async Task A_run_that_lost_its_lease_writes_nothing_more()
    {
        var batches = _corpus.Get<IngestionPipeline>().RunAsync(TestCorpus.Sources([Page(1)]), new PipelineOptions { Ticket = new RunTicket(1, "somebody else") }, Ct);

        await Should.ThrowAsync<LeaseLostException>(async () => await batches.ToListAsync(Ct));

        await using var db = _corpus.NewDb();
        (await db.Pages.CountAsync(Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task A_run_that_was_killed_goes_on_as_the_same_run_and_counts_no_page_twice()
    {
        await RunAsync();
        await File.WriteAllTextAsync(PathOf(6), Page(6), Ct);
        await using var db = _corpus.NewDb();
        await db.Runs.ExecuteUpdateAsync(set => set.SetProperty(r => r.State, RunState.Running), Ct);

        var progress = await RunAsync();

        (await SingleRunAsync()).Counts.ShouldBe(new Dictionary<PageOutcome, long> { [PageOutcome.New] = 6 });
        progress.Snapshot.Done.ShouldBe(6);
    }

    [Fact]
    public async Task Whoever_asks_for_it_stops_a_run_in_another_process_too()
    {
        await using var db = _corpus.NewDb();
        var progress = new RunProgress(TimeProvider.System);
        var asked = false;
        progress.PageEnded += _ =>
        {
            if (asked) return;
            asked = true;
            _corpus.Get<RunLeases>().AskToStopAsync(Ct).GetAwaiter().GetResult();
        };
        for (var i = 7; i < 1500; i++) await File.WriteAllTextAsync(PathOf(i), Page(i), Ct);

        await Should.ThrowAsync<OperationCanceledException>(() => _corpus.Get<IngestionRun>().ExecuteAsync(RunSettings.Files([Folder]), "tester", progress, Ct));

        var run = await SingleRunAsync();
        run.State.ShouldBe(RunState.Cancelled);
        run.Counts.Values.Sum().ShouldBe(await db.Pages.CountAsync(Ct));
    }

    [Fact]
    public async Task A_run_of_this_process_stops_at_once_whoever_writes_and_what_it_had_stored_is_whole_and_comes_no_second_time()
    {
        for (var i = 6; i <= 900; i++) await File.WriteAllTextAsync(PathOf(i), Page(i), Ct);
        var host = _corpus.Get<RunHost>();
        using var reached = new SemaphoreSlim(0);
        using var goOn = new ManualResetEventSlim();
        var progress = host.TryStart(RunSettings.Files([Folder]), "tester")!;
        progress.PageEnded += _ =>
        {
            reached.Release();
            goOn.Wait(Ct);
        };
        await reached.WaitAsync(Ct);
        // An editor's save that takes its time: asking through the database would have to wait for it.
        await using var db = _corpus.NewDb();
        await using (await db.Database.BeginTransactionAsync(Ct)) await host.CancelAsync(Ct);
        goOn.Set();
        await host.Running;

        var run = await SingleRunAsync();
        run.State.ShouldBe(RunState.Cancelled);
        var stored = await db.Pages.CountAsync(Ct);
        stored.ShouldBeInRange(1, 899);
        run.Counts.Values.Sum().ShouldBe(stored);
        (await db.Articles.CountAsync(Ct)).ShouldBe(stored);
        (await _corpus.Get<CorpusCheck>().CheckAsync(Ct)).Problems.ShouldBeEmpty();
        (await _corpus.Get<RunLeases>().IsHeldAsync(Ct)).ShouldBeFalse();

        (await _corpus.Get<IngestionRun>().IngestAsync([Folder], "tester", Ct)).Count(page => page.Outcome == PageOutcome.Unchanged).ShouldBe(stored);
        (await db.Pages.CountAsync(Ct)).ShouldBe(900);
    }

    [Fact]
    public async Task A_batch_that_is_undone_in_the_middle_leaves_the_index_as_it_was()
    {
        await RunAsync();
        for (var i = 6; i <= 200; i++) await File.WriteAllTextAsync(PathOf(i), Page(i), Ct);
        await using var db = _corpus.NewDb();
        await _corpus.RefuseAsync("Златице150 ");

        await RunAsync();

        (await db.Pages.CountAsync(Ct)).ShouldBe(199);
        (await _corpus.Get<CorpusCheck>().CheckAsync(Ct)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_full_disk_stops_the_run_with_a_sentence_and_what_was_stored_is_whole()
    {
        await using var corpus = await TestCorpus.CreateAsync(adjust: services => services.AddSmallDisk());
        for (var i = 6; i < 1500; i++) await File.WriteAllTextAsync(PathOf(i), Page(i), Ct);

        var stopped = await Should.ThrowAsync<RunStoppedException>(() => corpus.Get<IngestionRun>().IngestAsync([Folder], "tester", Ct));

        stopped.Message.ShouldStartWith("The disk is full.");
        await using var db = corpus.NewDb();
        (await db.Pages.CountAsync(Ct)).ShouldBe(await db.Articles.CountAsync(Ct));
    }

    [Fact]
    public async Task Those_who_watch_see_every_state_up_to_the_end()
    {
        var progress = new RunProgress(TimeProvider.System);
        var watching = progress.WatchAsync(TimeSpan.Zero, Ct).Select(s => (s.State, s.Done)).ToListAsync(Ct);

        await _corpus.Get<IngestionRun>().ExecuteAsync(RunSettings.Files([Folder]), "tester", progress, Ct);

        (await watching)[^1].ShouldBe((RunState.Completed, 5));
    }

    private string PathOf(int number) => Path.Combine(Folder, number.ToString(CultureInfo.InvariantCulture) + ".txt");

    private static string Page(int number) => $"""
        Министры договорились о новых переговорах
        12 мая 2031, 10:15
        Министр иностранных дел Борис Ветров встретился в Златице{number} со своим коллегой Анной Кляйн и обсудил с ней торговлю.
        «Мы продолжим разговор осенью, и он будет не менее откровенным, чем сегодня», — сказал Ветров журналистам после встречи.
        """;

    private async Task<RunProgress> RunAsync()
    {
        var progress = new RunProgress(TimeProvider.System);
        await _corpus.Get<IngestionRun>().ExecuteAsync(RunSettings.Files([Folder]), "tester", progress, Ct);
        return progress;
    }

    private async Task<Run> SingleRunAsync()
    {
        await using var db = _corpus.NewDb();
        return await db.Runs.Include(r => r.Pages.OrderBy(p => p.Id)).SingleAsync(Ct);
    }
}
