using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NewsCorpus.Accounts;
using NewsCorpus.Ingestion.Runs;
using NewsCorpus.Web.Ingestion;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Ingestion;

/// <summary>What is too much, or not what it seems, is refused in a sentence, and nothing of it is left.</summary>
public sealed class UploadTests(OwnSite own) : IClassFixture<OwnSite>
{
    private RunningSite Site => own.Site;

    private string Data => Site.Services.GetRequiredService<CorpusFolder>().Path;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "These are more than 100 files.")]
    [InlineData("ru", "Это больше 100 файлов.")]
    [InlineData("bg", "Файловете са повече от 100.")]
    public async Task More_files_than_may_come_at_once(string language, string sentence)
    {
        await HandInAsync(language, HttpStatusCode.BadRequest, sentence, Enumerable.Range(0, Uploads.MostFiles + 1).Select(i => ($"{i}.txt", "текст"u8.ToArray())));
    }

    [Theory]
    [InlineData("en", "That is more than can be handed in at once.")]
    [InlineData("ru", "Столько за один раз передать нельзя.")]
    [InlineData("bg", "Толкова не може да се подаде наведнъж.")]
    public async Task More_parts_than_a_form_may_have(string language, string sentence)
    {
        await HandInAsync(language, HttpStatusCode.RequestEntityTooLarge, sentence, Enumerable.Range(0, 1100).Select(i => ($"{i}.txt", "текст"u8.ToArray())));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task More_bytes_than_may_come_at_once_whether_or_not_they_are_announced(bool announced)
    {
        using var form = new MultipartFormDataContent { { new StreamContent(new Zeros(Uploads.MostBytes + 1, announced)), "files", "zeros.txt" } };
        var answer = await TryPostAsync(form);
        // A server that has said no need not listen to the rest: then the answer may be lost on the way.
        if (answer is not null)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
            (await answer.Content.ReadAsStringAsync(Ct)).ShouldContain("That is more than can be handed in at once.");
        }
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task Files_that_no_form_brought_are_refused() => await HandInAsync("en", HttpStatusCode.BadRequest, "Choose at least one file.", []);

    [Fact]
    public async Task A_full_disk_is_said_and_leaves_nothing_half_kept()
    {
        var uploads = Site.Services.GetRequiredService<Uploads>();
        (await uploads.TryKeepAsync([Whole("whole.txt"), new FormFile(new FullDisk(), 0, 10, "files", "more.txt")], Ct)).ShouldBeNull();
        await NothingIsLeftAsync();
        (await Site.As(Role.Administrator).ReadAsync("/errors/507")).ShouldContain("The disk of the server is full.");
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing()
    {
        var uploads = Site.Services.GetRequiredService<Uploads>();
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => uploads.TryKeepAsync([Whole("whole.txt")], stopped.Token));
        await NothingIsLeftAsync();
    }

    [Theory]
    [InlineData("en", "Unpacks to many times its size; left there.", "A container too deep inside others; not opened.")]
    [InlineData("ru", "При распаковке вырастает во много раз; не тронута.", "Архив слишком глубоко внутри других; не открыт.")]
    [InlineData("bg", "При разопаковане нараства многократно; оставена е неразопакована.", "Архив твърде навътре в други; не е отворен.")]
    public Task Bombs_end_as_outcomes_that_say_so(string language, string bomb, string deep) => Site.VisitAsync("/admin/upload", new View(language), async page =>
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(
        [
            new FilePayload { Name = "bomb.zip", MimeType = "application/zip", Buffer = Zip(("a.txt", new byte[40 << 20])) },
            new FilePayload { Name = "deep.gz", MimeType = "application/gzip", Buffer = Enumerable.Range(0, 9).Aggregate("текст"u8.ToArray(), (inner, _) => Gzip(inner)) },
        ]);
        await page.Locator("form.desk button").FollowAsync();
        await page.EndOfRunAsync();
        var said = await page.Locator("table.outcomes").InnerTextAsync();
        (said.Contains(bomb), said.Contains(deep)).ShouldBe((true, true), said);
    }, role: Role.Administrator);

    [Fact]
    public async Task Names_in_an_archive_lead_nowhere()
    {
        string[] names = ["../../../escaped.txt", "/escaped.txt", @"..\..\escaped.txt"];
        using var form = Form([("slip.zip", Zip([.. names.Select((name, i) => (name, Encoding.UTF8.GetBytes($"Министры {i} договорились о паромах на озере {i}, сообщила пресс-служба министерства.")))]))]);
        (await PostAsync(form, "en")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Site.Services.GetRequiredService<RunHost>().Running;

        Directory.EnumerateFiles(Path.GetPathRoot(Data)!, "escaped*").ShouldBeEmpty();
        for (var folder = new DirectoryInfo(Data); folder.Parent is not null; folder = folder.Parent) folder.EnumerateFiles("escaped*").ShouldBeEmpty(folder.FullName);
        await using var db = Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContext();
        var paths = await db.RunPages.Where(page => page.Path.Contains("slip.zip")).Select(page => page.Path).ToListAsync(Ct);
        paths.Count.ShouldBe(3);
        paths.ShouldAllBe(path => !path.Contains(".."));
    }

    /// <summary>Hands files in and looks at the answer, at what is left, and at whether a run began.</summary>
    private async Task HandInAsync(string language, HttpStatusCode status, string sentence, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        await using var db = Site.Services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContext();
        var runs = await db.Runs.CountAsync(Ct);
        using var form = Form(files);
        var answer = await PostAsync(form, language);
        answer.StatusCode.ShouldBe(status);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Ct)).ShouldContain(sentence);
        (await db.Runs.CountAsync(Ct)).ShouldBe(runs);
        await NothingIsLeftAsync();
    }

    private Task<HttpResponseMessage> PostAsync(MultipartFormDataContent form, string language) => Site.As(Role.Administrator).PostFormAsync("/admin/upload", form, language);

    private async Task<HttpResponseMessage?> TryPostAsync(MultipartFormDataContent form)
    {
        try
        {
            return await PostAsync(form, "en");
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private async Task NothingIsLeftAsync()
    {
        await Site.Services.GetRequiredService<RunHost>().Running;
        var uploads = Path.Combine(Data, "uploads");
        if (Directory.Exists(uploads)) Directory.EnumerateFiles(uploads, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    private static MultipartFormDataContent Form(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in files) form.Add(new ByteArrayContent(bytes), "files", name);
        return form;
    }

    private static FormFile Whole(string name) => new(new MemoryStream(new byte[10]), 0, 10, "files", name);

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return packed.ToArray();
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>Many bytes that take no memory.</summary>
    private sealed class Zeros(long length, bool knowsItsLength) : Stream
    {
        private long _read;

        public override bool CanRead => true;
        public override bool CanSeek => knowsItsLength;
        public override bool CanWrite => false;
        public override long Length => knowsItsLength ? length : throw new NotSupportedException();
        public override long Position { get => _read; set => _read = value; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - _read);
            buffer.AsSpan(offset, read).Clear();
            _read += read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    /// <summary>Fails as writing to a full disk does.</summary>
    private sealed class FullDisk : MemoryStream
    {
        private const int NoSpace = 28; // ENOSPC

        public FullDisk() : base(new byte[10])
        {
        }

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("No space left on device", NoSpace);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("No space left on device", NoSpace);
    }
}
