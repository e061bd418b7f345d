using System.Text;

namespace NewsCorpus.Benchmarks.Generating;

/// <summary>Pages packed as a crawler keeps them: one WARC response record each, gzipped record by record.</summary>
internal static class WarcFiles
{
    /// <summary>Pages in one file: enough that opening it costs nothing, and files enough for all cores.</summary>
    private const int Pages = 16;

    public static IReadOnlyList<byte[]> Of(IReadOnlyList<byte[]> html) => [.. html.Chunk(Pages).Select(pages => pages.SelectMany(Record).ToArray())];

    private static byte[] Record(byte[] page)
    {
        var response = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        var head = Encoding.ASCII.GetBytes(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
            + $"Content-Type: application/http; msgtype=response\r\nContent-Length: {response.Length + page.Length}\r\n\r\n");
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal))
        {
            gzip.Write([.. head, .. response, .. page, .. "\r\n\r\n"u8]);
        }
        return packed.ToArray();
    }
}
