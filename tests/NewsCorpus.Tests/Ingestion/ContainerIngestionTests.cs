using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsCorpus.Ingestion;

namespace NewsCorpus.Tests.Ingestion;

public sealed class ContainerIngestionTests : IAsyncLifetime
{
    private TestCorpus _corpus = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _corpus = await TestCorpus.CreateAsync();

    public ValueTask DisposeAsync() => _corpus.DisposeAsync();

    [Fact]
    public async Task Each_record_of_a_WET_file_becomes_an_article_and_its_text_is_kept()
    {
        var results = await IngestAsync("crawl.warc.wet.gz", Gzip(Wet(Page("Златице")) + Wet(Page("Подгорье"))));

        results.ShouldBe([("crawl.warc.wet.gz#1", PageOutcome.New), ("crawl.warc.wet.gz#2", PageOutcome.New)]);
        await using var db = _corpus.NewDb();
        var second = await db.Pages.Include(p => p.Article).SingleAsync(p => p.Name == "crawl.warc.wet.gz#2", Ct);
        second.Article!.Text.ShouldContain("Подгорье");
        Encoding.UTF8.GetString(_corpus.Get<Originals>().Find(second.Sha256)!).ShouldBe(Page("Подгорье"));
    }

    [Fact]
    public async Task Ingesting_a_container_twice_writes_nothing()
    {
        var zip = Zip(("a.txt", Page("Златице")), ("b.warc", Wet(Page("Подгорье"))));
        await IngestAsync("pages.zip", zip);
        var before = await _corpus.RowCountsAsync();

        (await IngestAsync("pages.zip", zip)).ShouldBe([("pages.zip/a.txt", PageOutcome.Unchanged), ("pages.zip/b.warc#1", PageOutcome.Unchanged)]);

        (await _corpus.RowCountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_page_is_the_same_page_in_whatever_container_it_comes()
    {
        await IngestAsync("page.txt", Encoding.UTF8.GetBytes(Page("Златице")));

        (await IngestAsync("crawl.warc", Encoding.UTF8.GetBytes(Wet(Page("Златице"))))).ShouldBe([("crawl.warc#1", PageOutcome.Unchanged)]);
    }

    [Fact]
    public async Task A_bad_place_in_a_container_has_its_outcome_and_the_run_goes_on()
    {
        byte[] whole = [.. Gzip(Wet(Page("Златице"))), .. Gzip(Wet(Page("Подгорье")))];
        await File.WriteAllBytesAsync(PathOf("1.warc.gz"), whole[..^40], Ct);
        await File.WriteAllTextAsync(PathOf("2.jsonl"), "{\"text\":\n{\"url\":\"https://a.example\"}\n{\"text\":\"\\u0000\\u0001\"}\n", Ct);
        await File.WriteAllBytesAsync(PathOf("3.txt"), Encoding.UTF8.GetBytes(Page("Ветровске").Replace("журналистам", "журнал\0истам", StringComparison.Ordinal)), Ct);

        (await RunAsync("1.warc.gz", "2.jsonl", "3.txt")).ShouldBe(
        [
            ("1.warc.gz#1", PageOutcome.New), ("1.warc.gz", PageOutcome.CutOff),
            ("2.jsonl#1", PageOutcome.BrokenLine), ("2.jsonl#2", PageOutcome.NoText), ("2.jsonl#3", PageOutcome.NotText),
            ("3.txt", PageOutcome.New),
        ]);
    }

    [Fact]
    public async Task Names_in_an_archive_lead_nowhere()
    {
        await IngestAsync("pages.zip", Zip(("../../../escaped.txt", Page("Златице"))));

        Directory.GetFiles(Path.GetDirectoryName(_corpus.Folder.Path)!, "escaped*").ShouldBeEmpty();
        await using var db = _corpus.NewDb();
        (await db.Pages.SingleAsync(Ct)).Name.ShouldBe("pages.zip/escaped.txt");
    }

    private static string Page(string place) => $"""
        Главная
        Министры договорились о новых переговорах
        12 мая 2031, 10:15
        Министр иностранных дел Борис Ветров встретился в {place} со своим коллегой Анной Кляйн и обсудил с ней торговлю.
        «Мы продолжим разговор осенью, и он будет не менее откровенным, чем сегодня», — сказал Ветров журналистам после встречи.
        Кляйн добавила, что стороны подготовят соглашение о перевозках до конца года и подпишут его в столице.
        """;

    private static string Wet(string text) =>
        $"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: {Encoding.UTF8.GetByteCount(text)}\r\n\r\n{text}\r\n\r\n";

    private static byte[] Gzip(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return packed.ToArray();
    }

    private string PathOf(string name) => Path.Combine(_corpus.Folder.Path, name);

    private async Task<List<(string, PageOutcome)>> IngestAsync(string name, byte[] bytes)
    {
        await File.WriteAllBytesAsync(PathOf(name), bytes, Ct);
        return await RunAsync(name);
    }

    private async Task<List<(string, PageOutcome)>> RunAsync(params string[] names) =>
        [.. (await _corpus.Get<IngestionRun>().IngestAsync(names.Select(PathOf), "test", Ct)).Select(r => (Path.GetRelativePath(_corpus.Folder.Path, r.Path), r.Outcome))];
}
