using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsCorpus.Accounts;
using NewsCorpus.Data;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Ingestion;

/// <summary>A run that stands still while it is looked at: no test depends on who is quicker.</summary>
public sealed class WatchedRunTests(OwnSite own) : IClassFixture<OwnSite>
{
    /// <summary>More than are read ahead.</summary>
    private const int Pages = 3000;

    private RunningSite Site => own.Site;

    private RunHost Host => Site.Services.GetRequiredService<RunHost>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, InlineData("en", true), InlineData("ru", false), InlineData("bg", true)]
    public async Task A_run_that_is_stopped_in_the_browser_leaves_a_corpus_in_order(string language, bool javaScript)
    {
        using var held = await HeldRun.StartAsync(Site, $"stop-{language}", Pages, at: 1);
        await Site.VisitAsync($"/admin/runs/{held.Id}", new View(language, View.Phone), async page =>
        {
            await page.Locator("progress").Or(page.Locator("table.outcomes")).First.WaitForAsync();
            await page.RunAndWaitForResponseAsync(() => page.Locator("form[action*='Cancel'] button").ClickAsync(), answer => answer.Request.Method == "POST");
            held.GoOn();
            await page.EndOfRunAsync();
            if (javaScript) (await page.ViolationsAsync()).ShouldBeEmpty();
        }, javaScript, Role.Administrator);
        await Host.Running;

        await using var db = Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContext();
        var run = await db.Runs.SingleAsync(r => r.Id == held.Id, Ct);
        run.State.ShouldBe(RunState.Cancelled);
        run.Counts.Values.Sum().ShouldBeInRange(1, Pages - 1);
        (await Site.Services.GetRequiredService<CorpusCheck>().CheckAsync(Ct)).Problems.ShouldBeEmpty();
        (await Site.Services.GetRequiredService<RunLeases>().IsHeldAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task Several_watch_and_who_comes_back_is_told_again()
    {
        using var held = await HeldRun.StartAsync(Site, "watch", 300, at: 1);
        using (var gone = await ListenAsync(held.Id)) (await NextEventAsync(gone)).ShouldBe("progress");
        using var back = await ListenAsync(held.Id);
        using var other = await ListenAsync(held.Id);
        (await NextEventAsync(back), await NextEventAsync(other)).ShouldBe(("progress", "progress"));

        held.GoOn();
        await Host.Running;

        (await LastEventAsync(back), await LastEventAsync(other)).ShouldBe(("ended", "ended"));
        using var late = await ListenAsync(held.Id);
        (await NextEventAsync(late)).ShouldBe("ended");
    }

    [Fact]
    public async Task The_page_says_how_many_of_which_outlet_and_what_failed_last()
    {
        using var held = await HeldRun.StartAsync(Site, "outlets", 20, at: 21, ("broken.zip", [.. "PK\u0003\u0004"u8, .. new byte[100]]));
        var progress = await Site.As(Role.Administrator).ReadAsync($"/admin/runs/{held.Id}?handler=Progress");
        progress.ShouldContain("broken.zip");
        progress.ShouldContain("Tengrinews.kz: 20");
    }

    private async Task<StreamReader> ListenAsync(int run)
    {
        var answer = await Site.As(Role.Administrator).OpenAsync($"/admin/runs/{run}/events");
        return new StreamReader(await answer.Content.ReadAsStreamAsync(Ct));
    }

    /// <summary>Its name; null at the end of the stream.</summary>
    private static async Task<string?> NextEventAsync(StreamReader events)
    {
        while (await events.ReadLineAsync(Ct) is { } line)
            if (line.StartsWith("event: ", StringComparison.Ordinal)) return line["event: ".Length..];
        return null;
    }

    private static async Task<string?> LastEventAsync(StreamReader events)
    {
        string? last = null;
        while (await NextEventAsync(events) is { } next) last = next;
        return last;
    }

    /// <summary>A run over made pages that waits until it is told to go on.</summary>
    /// <param name="at">After how many pages it waits.</param>
    private sealed class HeldRun(int at) : IDisposable
    {
        private int _pages;
        private readonly ManualResetEventSlim _goOn = new();
        private readonly TaskCompletionSource _waits = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Id { get; private set; }

        public static async Task<HeldRun> StartAsync(RunningSite site, string name, int pages, int at, params (string Name, byte[] Bytes)[] others)
        {
            var folder = Directory.CreateDirectory(Path.Combine(site.Services.GetRequiredService<CorpusFolder>().Path, "inbox", name)).FullName;
            foreach (var (file, bytes) in others) await File.WriteAllBytesAsync(Path.Combine(folder, file), bytes, Ct);
            for (var i = 1; i <= pages; i++) await File.WriteAllTextAsync(Path.Combine(folder, $"{i}.txt"), PageOf($"{name}{i}"), Ct);
            var (host, held) = (site.Services.GetRequiredService<RunHost>(), new HeldRun(at));
            await host.Running;
            var progress = host.TryStart(RunSettings.Files([folder]), "tester").ShouldNotBeNull();
            progress.PageEnded += _ => held.Count();
            await held._waits.Task.WaitAsync(Ct);
            held.Id = progress.Snapshot.RunId;
            return held;
        }

        public void GoOn() => _goOn.Set();

        public void Dispose() => GoOn();

        private void Count()
        {
            if (++_pages != at) return;
            _waits.SetResult();
            _goOn.Wait();
        }

        private static string PageOf(string town) => $"""
            Министры договорились о паромах в городе {town}
            4 июня 2031, 09:15
            Министры двух озёрных стран договорились в городе {town} открыть паромные линии, сообщила пресс-служба министерства.
            По словам министра, первые паромы из города {town} выйдут на линию уже этим летом, а билеты поступят в продажу в мае.
            © Tengrinews.kz, 2031. Все права защищены.
            """;
    }
}
