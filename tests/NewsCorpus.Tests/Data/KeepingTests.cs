using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Articles;
using NewsCorpus.Data;
using NewsCorpus.Exports;
using NewsCorpus.Ingestion;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Search;

namespace NewsCorpus.Tests.Data;

/// <summary>Check, repair, backup, export: what keeps a corpus.</summary>
public sealed class KeepingTests : IAsyncLifetime
{
    private TestCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _corpus = await TestCorpus.CreateAsync();
        await _corpus.IngestAsync(Page("Златице"), Page("Подгорье"), "Реклама\n" + Page("Златице"), " ");
    }

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task A_corpus_in_order_has_no_problems()
    {
        var report = await _corpus.Get<CorpusCheck>().CheckAsync(Ct);

        report.Problems.ShouldBeEmpty();
        (report.Pages, report.Articles, report.Indexed).ShouldBe((4, 2, 2));
    }

    [Fact]
    public async Task What_is_missing_in_the_index_is_found_and_repaired()
    {
        await using var db = _corpus.NewDb();
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"ArticleIndex\" WHERE rowid = 1", Ct);

        (await CheckAndRepairAsync()).ShouldBe([new(ProblemKind.NotIndexed, "1")]);

        (await _corpus.Get<ISearchIndex>().SearchAsync(new SearchRequest { Text = "Златице" }, Ct)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_repaired_while_a_run_goes_on()
    {
        await _corpus.Get<RunLeases>().TryTakeAsync(Ct);

        await Should.ThrowAsync<RunRefusedException>(() => _corpus.Get<CorpusCheck>().RepairAsync(Ct));
    }

    [Fact]
    public async Task Every_page_without_an_end_is_read_again_however_many_a_check_tells()
    {
        await using var db = _corpus.NewDb();
        db.Pages.AddRange(Enumerable.Range(0, CheckReport.MostOfAKind + 1).Select(i => new Page { Sha256 = $"{i:d64}", Name = "page", MadeBy = "now" }));
        await db.SaveChangesAsync(Ct);

        (await _corpus.Get<CorpusCheck>().RepairAsync(Ct)).Mended.Marked.ShouldBe(CheckReport.MostOfAKind + 1);

        (await db.Pages.CountAsync(p => p.MadeBy == "", Ct)).ShouldBe(CheckReport.MostOfAKind + 1);
    }

    [Fact]
    public async Task What_deleted_rows_left_in_the_file_goes_back_to_the_disk()
    {
        await using var db = _corpus.NewDb();
        await db.Database.ExecuteSqlAsync($"CREATE TABLE \"Former\" AS SELECT randomblob(1000000) AS \"Bytes\"", Ct);
        await db.Database.ExecuteSqlAsync($"DROP TABLE \"Former\"", Ct);

        (await _corpus.Get<CorpusDatabase>().CompactAsync(Ct)).ShouldBeGreaterThan(900_000);

        (await _corpus.Get<CorpusCheck>().CheckAsync(Ct)).Problems.ShouldBeEmpty();
        (await _corpus.Get<RunLeases>().IsHeldAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_damaged_original_is_found_and_comes_back_with_the_page()
    {
        var sha256 = Originals.NameOf(Encoding.UTF8.GetBytes(Page("Златице")));
        _corpus.Get<Originals>().Remove(sha256);
        _corpus.Get<Originals>().Keep([(sha256, "!"u8.ToArray())]);

        (await CheckAndRepairAsync()).ShouldBe([new(ProblemKind.OriginalDamaged, sha256)]);
        (await _corpus.IngestAsync(Page("Златице"))).Single().Outcome.ShouldBe(PageOutcome.Same);

        (await _corpus.Get<CorpusCheck>().CheckAsync(Ct)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_that_earlier_versions_kept_as_files_are_read_and_backed_up()
    {
        var page = Encoding.UTF8.GetBytes(Page("Златице"));
        var sha256 = Originals.NameOf(page);
        _corpus.Get<Originals>().Remove(sha256);
        await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(_corpus.Folder.OriginalFiles, sha256[..2])).FullName, sha256), page, Ct);

        (await _corpus.Get<CorpusCheck>().CheckAsync(Ct)).Problems.ShouldBeEmpty();
        (await _corpus.Get<CorpusBackup>().WriteAsync(Path.Combine(_corpus.Folder.Path, "backup.tar"), Ct)).ShouldBe(4);
    }

    [Fact]
    public void Pages_that_earlier_versions_kept_as_they_came_are_read()
    {
        var former = new CorpusFolder(Directory.CreateDirectory(Path.Combine(_corpus.Folder.Path, "former")).FullName);
        var (page, another) = (Encoding.UTF8.GetBytes(Page("Златице")), Encoding.UTF8.GetBytes(Page("Рудна")));
        using (var connection = new SqliteConnection($"Data Source={former.Originals};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """CREATE TABLE "Originals" ("Sha256" BLOB NOT NULL UNIQUE, "Bytes" BLOB NOT NULL); INSERT INTO "Originals" VALUES (unhex($sha256), $bytes)""";
            command.Parameters.AddWithValue("$sha256", Originals.NameOf(page));
            command.Parameters.AddWithValue("$bytes", page);
            command.ExecuteNonQuery();
        }
        var originals = new Originals(former);

        originals.Prepare();
        originals.Keep([(Originals.NameOf(page), page), (Originals.NameOf(another), another)]);

        originals.Find(Originals.NameOf(page)).ShouldBe(page);
        originals.Find(Originals.NameOf(another)).ShouldBe(another);
    }

    [Fact]
    public async Task A_backup_restores_to_the_same_corpus()
    {
        var (file, folder) = (Path.Combine(_corpus.Folder.Path, "backup.tar"), new CorpusFolder(Path.Combine(_corpus.Folder.Path, "restored")));

        (await _corpus.Get<CorpusBackup>().WriteAsync(file, Ct)).ShouldBe(4);
        (await CorpusBackup.RestoreAsync(file, folder, Ct)).ShouldBe(4);

        await using var restored = await TestCorpus.CreateAsync(folder: folder);
        (await restored.RowCountsAsync()).ShouldBe(await _corpus.RowCountsAsync());
        (await restored.Get<CorpusCheck>().CheckAsync(Ct)).Problems.ShouldBeEmpty();
        Directory.GetFiles(_corpus.Folder.Path, "*.part").Concat(Directory.GetFiles(_corpus.Folder.Path, "backup-*")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_backup_that_was_damaged_is_refused()
    {
        var file = Path.Combine(_corpus.Folder.Path, "backup.tar");
        await _corpus.Get<CorpusBackup>().WriteAsync(file, Ct);
        var bytes = await File.ReadAllBytesAsync(file, Ct);
        bytes[bytes.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes("журналистам"))]++;
        await File.WriteAllBytesAsync(file, bytes, Ct);
        var folder = new CorpusFolder(Path.Combine(_corpus.Folder.Path, "restored"));

        await Should.ThrowAsync<IOException>(() => CorpusBackup.RestoreAsync(file, folder, Ct));

        File.Exists(folder.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task An_export_is_read_back_to_the_same_corpus()
    {
        await _corpus.IngestAsync("\ufeff" + Page("Ветровске"));
        var windows = Path.Combine(_corpus.Folder.Path, "windows.txt");
        await File.WriteAllBytesAsync(windows, CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Page("Ключевом")), Ct);
        await _corpus.Get<IngestionRun>().IngestAsync([windows], "tester", Ct);
        var file = Path.Combine(_corpus.Folder.Path, "corpus.jsonl");
        await File.WriteAllLinesAsync(file, await _corpus.Get<CorpusExport>().LinesAsync(Ct).ToListAsync(Ct), Ct);

        await using var other = await TestCorpus.CreateAsync();
        await other.Get<IngestionRun>().IngestAsync([file], "tester", Ct);

        (await PagesAsync(other)).ShouldBe(await PagesAsync(_corpus));
    }

    [Fact]
    public async Task A_manifest_beside_the_pages_says_where_they_come_from()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_corpus.Folder.Path, "in")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), Page("Ветровске"), Ct);
        await File.WriteAllTextAsync(Path.Combine(folder, "manifest.csv"), "url,FILE,fetched\n\"https://a.example/1,2\",a.txt,2031-05-12T08:00:00Z\n", Ct);

        await _corpus.Get<IngestionRun>().IngestAsync([folder], "tester", Ct);

        await using var db = _corpus.NewDb();
        var page = await db.Pages.SingleAsync(p => p.Name == "a.txt", Ct);
        page.Context.Url.ShouldBe("https://a.example/1,2");
        page.Context.CrawledAt.ShouldBe(new DateTimeOffset(2031, 5, 12, 8, 0, 0, TimeSpan.Zero));
    }

    private async Task<IReadOnlyList<CorpusProblem>> CheckAndRepairAsync()
    {
        var check = _corpus.Get<CorpusCheck>();
        var report = await check.CheckAsync(Ct);
        await check.RepairAsync(Ct);
        return report.Problems;
    }

    private static async Task<List<string>> PagesAsync(TestCorpus corpus)
    {
        await using var db = corpus.NewDb();
        return await db.Pages.OrderBy(p => p.Id)
            .Select(p => p.Name + " " + p.Sha256 + " " + p.Problem + " " + p.SameTextAsId + " " + p.Article!.Title + " " + p.Article.Text + " " + p.Article.Quotes.Count)
            .ToListAsync(Ct);
    }

    // Every sentence names the place: what several pages have in common word for word would be taken for furniture.
    private static string Page(string place) => $"""
        Министры договорились в {place} о новых переговорах
        12 мая 2031, 10:15
        Министр иностранных дел Борис Ветров встретился в {place} со своим коллегой Анной Кляйн и обсудил с ней торговлю.
        «Мы продолжим разговор в {place} осенью, и он будет не менее откровенным, чем сегодня», — сказал Ветров журналистам после встречи.
        Кляйн добавила, что стороны подготовят соглашение о перевозках до конца года и подпишут его в {place}.
        """;
}
