using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Tests.Ingestion;

/// <summary>Many pages at once: several batches, several workers, one writer.</summary>
public sealed class PipelineTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_stored_does_not_depend_on_the_number_of_workers()
    {
        // Copies, the same page twice, and people whom nobody knows: all that could turn out otherwise in another order.
        string[] pages = [.. Enumerable.Range(1, 600).Select(i => Page(i % 150, "Реклама\n")), .. Enumerable.Range(1, 150).Select(i => Page(i, ""))];
        await using var one = await TestCorpus.CreateAsync();
        await using var several = await TestCorpus.CreateAsync();

        var alone = await RunAsync(one, pages, workers: 1);
        var together = await RunAsync(several, pages, workers: 6);

        together.ShouldBe(alone);
        (await ArticlesAsync(several)).ShouldBe(await ArticlesAsync(one));
    }

    [Fact]
    public async Task A_page_that_cannot_be_stored_falls_alone()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        await using var db = corpus.NewDb();
        await corpus.RefuseAsync("Златице7 ");

        var results = await corpus.IngestAsync(Enumerable.Range(1, 20).Select(i => Page(i, "")));

        results.Count(r => r.Outcome == PageOutcome.New).ShouldBe(19);
        var failed = results.Single(r => r.Outcome == PageOutcome.Failed);
        failed.Path.ShouldBe("6.txt");
        failed.Failure!.Stage.ShouldBe(PageStage.Store);
        failed.Failure.Cause.ShouldContain("refused");
        (await db.Articles.CountAsync(Ct)).ShouldBe(19);
    }

    [Fact]
    public async Task The_words_of_a_batch_are_one_segment_of_each_index()
    {
        await using var corpus = await TestCorpus.CreateAsync();

        await corpus.IngestAsync(Enumerable.Range(1, 200).Select(i => Page(i, "")));

        await using var db = corpus.NewDb();
        (await db.Database.SqlQuery<int>($"SELECT count(DISTINCT segid) AS \"Value\" FROM \"ArticleIndex_idx\"").SingleAsync(Ct)).ShouldBe(1);
        (await db.Database.SqlQuery<int>($"SELECT count(DISTINCT segid) AS \"Value\" FROM \"QuoteIndex_idx\"").SingleAsync(Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_left_in_the_log_when_a_run_has_ended()
    {
        await using var corpus = await TestCorpus.CreateAsync();

        await corpus.IngestAsync(Enumerable.Range(1, 20).Select(i => Page(i, "")));

        // Other tests close the connections that wait in the pool: with the last one the log itself goes.
        var log = new FileInfo(corpus.Folder.Database + "-wal");
        (log.Exists ? log.Length : 0).ShouldBe(0);
    }

    [Fact]
    public async Task A_page_that_comes_twice_at_once_is_stored_once()
    {
        await using var corpus = await TestCorpus.CreateAsync();

        var results = await corpus.IngestAsync(Enumerable.Repeat(Page(1, ""), 300));

        results.Select(r => r.Outcome).ShouldBe([PageOutcome.New, .. Enumerable.Repeat(PageOutcome.Unchanged, 299)]);
    }

    [Fact]
    public async Task A_run_that_is_stopped_has_stored_whole_batches_and_the_next_one_goes_on()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        string[] pages = [.. Enumerable.Range(1, 700).Select(i => Page(i, ""))];
        using var stop = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in corpus.Get<IngestionPipeline>().RunAsync(TestCorpus.Sources(pages), new PipelineOptions { Workers = 2 }, stop.Token)) await stop.CancelAsync();
        });

        await using var db = corpus.NewDb();
        (await db.Pages.CountAsync(Ct)).ShouldBe(256);
        (await corpus.IngestAsync(pages)).CountBy(r => r.Outcome).ShouldBe(
            [new(PageOutcome.Unchanged, 256), new(PageOutcome.New, 444)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_run_takes_no_thread_of_those_that_answer_readers()
    {
        await using var corpus = await TestCorpus.CreateAsync();
        List<bool> pooled = [];

        await RunAsync(corpus, Enumerable.Range(1, 300).Select(i => Seeing(() => pooled.Add(Thread.CurrentThread.IsThreadPoolThread), i)), workers: 1);

        pooled.ShouldAllBe(isPooled => !isPooled);
    }

    [Fact]
    public async Task On_Linux_a_run_gives_way_to_who_reads()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Threads have no priority of their own.");
        await using var corpus = await TestCorpus.CreateAsync();
        var ofRun = int.MinValue;

        await RunAsync(corpus, Enumerable.Range(1, 1).Select(i => Seeing(() => ofRun = Niceness(), i)), workers: 1);

        ofRun.ShouldBeGreaterThan(await Task.Run(Niceness, Ct));
    }

    /// <summary>A page that looks around when it is read.</summary>
    private static string Seeing(Action look, int number)
    {
        look();
        return Page(number, "");
    }

    // The nineteenth field, see proc(5); the second, the name of the thread, is in brackets.
    private static int Niceness() => int.Parse(File.ReadAllText("/proc/thread-self/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries)[16], CultureInfo.InvariantCulture);

    private static string Page(int number, string before) => $"""
        {before}Министры договорились о новых переговорах
        12 мая 2031, 10:15
        Министр иностранных дел Борис Ветров{number} встретился в Златице{number} со своим коллегой Анной Кляйн и обсудил с ней торговлю.
        «Мы продолжим разговор осенью, и он будет не менее откровенным, чем сегодня», — сказал Ветров{number} журналистам после встречи.
        Кляйн добавила, что стороны подготовят соглашение о перевозках до конца года и подпишут его в столице.
        """;

    private static async Task<List<PageOutcome>> RunAsync(TestCorpus corpus, IEnumerable<string> pages, int workers) =>
        await corpus.Get<IngestionPipeline>().RunAsync(TestCorpus.Sources(pages), new PipelineOptions { Workers = workers }, Ct).Select(r => r.Outcome).ToListAsync(Ct);

    private static async Task<List<string>> ArticlesAsync(TestCorpus corpus)
    {
        await using var db = corpus.NewDb();
        return await db.Articles.OrderBy(a => a.Id)
            .Select(a => a.Id + " " + a.Page.Name + " " + a.CopyOfId + " " + string.Join(",", a.Mentions.OrderBy(m => m.Id).Select(m => m.PersonId)))
            .ToListAsync(Ct);
    }
}
