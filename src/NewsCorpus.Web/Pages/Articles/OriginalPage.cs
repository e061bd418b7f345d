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
        app.MapGet("/admin/originals/{sha256}", Read);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> OfArticleAsync(
        int id, ArticleQueries articles, Originals originals, HttpResponse response, CancellationToken ct) =>
        await articles.FindPageAsync(id, ct) is { } page ? Read(page.Sha256, originals, response) : TypedResults.NotFound();

    private static Results<FileContentHttpResult, NotFound> Read(string sha256, Originals originals, HttpResponse response)
    {
        if (!Originals.IsName(sha256) || originals.Find(sha256) is not { } bytes) return TypedResults.NotFound();
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
        return TypedResults.File(bytes, $"text/plain; charset={CharsetOf(bytes)}");
    }

    private static string CharsetOf(byte[] bytes)
    {
        // A letter cut in two would speak against UTF-8: the sample of a longer page ends with a line.
        var end = bytes.Length < SampleSize ? bytes.Length : Array.LastIndexOf(bytes, (byte)'\n', SampleSize - 1) + 1;
        return PageText.Decode(bytes.AsSpan(0, end)).Charset;
    }
}
