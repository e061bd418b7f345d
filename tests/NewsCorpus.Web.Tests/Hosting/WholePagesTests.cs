using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using NewsCorpus.Articles;
using NewsCorpus.Web.Resources;
using NewsCorpus.Web.Tests.Browser;

namespace NewsCorpus.Web.Tests.Hosting;

/// <summary>A page reaches whoever asked for it whole, in whatever way it was asked for.</summary>
public sealed class WholePagesTests(RunningSite site)
{
    /// <summary>Of an article that makes a page of several pieces.</summary>
    private const int Paragraphs = 1_000;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, InlineData(1, 1), InlineData(60_000, 1), InlineData(64 * 1024, 1), InlineData(64 * 1024 + 1, 2), InlineData(300_000, 5)]
    public async Task A_page_of_results_goes_in_one_piece_and_a_longer_one_loses_nothing(int length, int pieces)
    {
        // Letters of two bytes, and a sign of two characters on every border between two pieces.
        var page = string.Concat(Enumerable.Repeat("я😀ы", length / 4 + 1))[..length];
        var connection = new Connection();
        await using (var writer = site.Services.GetRequiredService<IHttpResponseStreamWriterFactory>().CreateWriter(connection, new UTF8Encoding(false)))
            foreach (var part in page.Chunk(1000)) await writer.WriteAsync(part, Ct);

        Encoding.UTF8.GetString(connection.ToArray()).ShouldBe(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page)));
        connection.Pieces.ShouldBe(pieces);
    }

    [Theory, InlineData("br"), InlineData("gzip")]
    public async Task A_page_of_several_pieces_says_the_same_compressed(string encoding)
    {
        await using var own = await StartedSite.StartAsync(FillWithOneLongArticleAsync);
        var plain = await (await Http.GetAsync(own.Url + "/articles/1", "ru")).Content.ReadAsStringAsync(Ct);
        var answer = await Http.GetAsync(own.Url + "/articles/1", "ru", encoding);

        answer.Content.Headers.ContentEncoding.ShouldBe([encoding]);
        plain.ShouldContain($"id=\"p{Paragraphs}\"");
        plain.TrimEnd().ShouldEndWith("</html>");
        (await TextAsync(answer, encoding)).ShouldBe(plain);
    }

    [Theory, InlineData("/"), InlineData("/articles/5/removed"), InlineData("/no-such-page")]
    public async Task A_program_that_asks_for_the_head_only_gets_the_same_head_and_no_page(string address)
    {
        var (whole, head) = (await site.GetAsync(address), await Http.SendAsync(HttpMethod.Head, site.Url + address));

        head.StatusCode.ShouldBe(whole.StatusCode);
        head.Content.Headers.ContentType.ShouldBe(whole.Content.Headers.ContentType);
        (await head.Content.ReadAsByteArrayAsync(Ct)).ShouldBeEmpty();
    }

    [Theory, InlineData(null), InlineData("br")]
    public async Task A_page_that_fails_half_way_is_the_error_page_and_nothing_else(string? encoding)
    {
        await using var broken = await StartedSite.StartAsync(SeededCorpus.FillAsync, configure: builder => builder.Services.AddSingleton<IStringLocalizer<Reader>, WordlessBelow>());
        var answer = await Http.GetAsync(broken.Url + "/articles/5", "en", encoding);

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var page = await TextAsync(answer, encoding);
        page.ShouldStartWith("<!doctype html>", Case.Insensitive);
        page.TrimEnd().ShouldEndWith("</html>");
        page.Split("<html").Length.ShouldBe(2);
        page.ShouldNotContain("class=\"paragraph\"");
    }

    /// <param name="encoding">How the answer is packed; null where it is not.</param>
    private static async Task<string> TextAsync(HttpResponseMessage answer, string? encoding)
    {
        var body = await answer.Content.ReadAsStreamAsync(Ct);
        await using var unpacked = encoding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        return await new StreamReader(unpacked).ReadToEndAsync(Ct);
    }

    private static async Task FillWithOneLongArticleAsync(IServiceProvider services)
    {
        await SeededCorpus.PrepareAsync(services);
        await using var db = await services.GetRequiredService<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(Ct);
        db.Add(new Article
        {
            Page = new() { Sha256 = new string('a', 64), Name = "long.txt", MadeBy = "test" },
            Title = "Протокол заседания",
            Text = string.Join('\n', Enumerable.Range(1, Paragraphs).Select(n => $"Пункт {n}: стороны согласились продолжить обсуждение этого вопроса на следующей неделе 😀.")),
            Language = "ru",
        });
        await db.SaveChangesAsync(Ct);
    }

    private sealed class Connection : MemoryStream
    {
        public int Pieces { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Pieces++;
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    /// <summary>Has words for the upper part of an article's page, and fails at what was removed from it, which stands below.</summary>
    private sealed class WordlessBelow : IStringLocalizer<Reader>
    {
        public LocalizedString this[string name] => name.StartsWith("Reason.", StringComparison.Ordinal) ? throw new InvalidOperationException("half way") : new(name, name);

        public LocalizedString this[string name, params object[] arguments] => this[name];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
