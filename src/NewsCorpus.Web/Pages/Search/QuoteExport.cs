using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsCorpus.Exports;
using NewsCorpus.Search;

namespace NewsCorpus.Web.Pages.Search;

/// <summary><c>/quotes/export.csv</c> and <c>/quotes/export.jsonl</c>: every quote of a search, as a stream.</summary>
/// <remarks>Where it breaks off, so does the connection: a download that ends well is whole.</remarks>
public static class QuoteExport
{
    // Spreadsheets take a file without the mark for one in the system's own charset.
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void MapQuoteExport(this IEndpointRouteBuilder app)
    {
        app.MapGet("/quotes/export.csv", ([AsParameters] QuoteAddress address, IQuoteIndex index, CancellationToken ct) =>
            Stream("csv", "text/csv", Utf8WithMark, QuoteRow.CsvHeader, index.AllAsync(address.ToRequest(), ct), row => row.ToCsv(), ct));
        app.MapGet("/quotes/export.jsonl", ([AsParameters] QuoteAddress address, IQuoteIndex index, CancellationToken ct) =>
            Stream("jsonl", "application/jsonl", Utf8, "", index.AllAsync(address.ToRequest(), ct), row => row.ToJson(), ct));
    }

    private static PushStreamHttpResult Stream(
        string extension, string type, Encoding encoding, string header, IAsyncEnumerable<QuoteHit> quotes, Func<QuoteRow, string> line, CancellationToken ct) =>
        TypedResults.Stream(async body =>
        {
            await using var writer = new StreamWriter(body, encoding, leaveOpen: true);
            await writer.WriteAsync(header.AsMemory(), ct);
            await foreach (var quote in quotes)
                await writer.WriteAsync(line(QuoteRow.Of(quote)).AsMemory(), ct);
        }, $"{type}; charset=utf-8", $"quotes.{extension}");
}
