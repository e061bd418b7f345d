using Microsoft.AspNetCore.Http.HttpResults;
using NewsCorpus.Articles;
using NewsCorpus.Ingestion;
using NewsCorpus.Text.Reading;

namespace NewsCorpus.Web.Pages.Articles;

/// <summary><c>/articles/{id}/original</c>, and for administrators <c>/admin/originals/{sha256}</c>: the page as it came, as plain text whatever it is, so that nothing in it can act.</summary>
public static class OriginalPage
{
    /// <summary>64 KiB: enough for any evidence of a charset, small beside the longest page (32 MiB).</summary>
    private const int SampleSize = 64 * 1024;

    public static void MapOriginalPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/articles/{id:int}/original", OfArticleAsync);
        app.MapGet("/admin/originals/{sha256}", ReadAsync);
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> OfArticleAsync(
        int id, ArticleQueries articles, Originals originals, HttpResponse response, CancellationToken ct) =>
        await articles.FindPageAsync(id, ct) is { } page ? await ReadAsync(page.Sha256, originals, response, ct) : TypedResults.NotFound();

    private static async Task<Results<FileStreamHttpResult, NotFound>> ReadAsync(string sha256, Originals originals, HttpResponse response, CancellationToken ct)
    {
        if (!Originals.IsName(sha256) || originals.Open(sha256) is not { } bytes) return TypedResults.NotFound();
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
        return TypedResults.File(bytes, $"text/plain; charset={await CharsetAsync(bytes, ct)}");
    }

    private static async Task<string> CharsetAsync(Stream bytes, CancellationToken ct)
    {
        var sample = new byte[SampleSize];
        var length = await bytes.ReadAtLeastAsync(sample, SampleSize, throwOnEndOfStream: false, ct);
        bytes.Position = 0;
        // A letter cut in two would speak against UTF-8: the sample of a longer page ends with a line.
        var end = length < SampleSize ? length : Array.LastIndexOf(sample, (byte)'\n') + 1;
        return PageText.Decode(sample.AsSpan(0, end)).Charset;
    }
}
