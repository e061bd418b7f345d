using System.IO.Compression;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>
/// The body of an HTTP response as a browser sees it. Crawlers often store it unpacked under the old header fields, so a field is only believed
/// where the bytes agree with it.
/// </summary>
internal static class HttpBody
{
    public static (byte[] Body, ContainerProblem? Problem) Decode(ReadOnlyMemory<byte> body, HeaderBlock head, UnpackingBudget budget)
    {
        var isChunked = head["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true;
        var bytes = (isChunked ? ChunkedBody.Join(body.Span) : null) ?? body.ToArray();
        foreach (var encoding in (head["Content-Encoding"] ?? "").ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries).Reverse())
        {
            if (UnpackerOf(encoding, bytes) is not { } unpacker) continue;
            var (unpacked, problem) = Unpack(bytes, unpacker, budget);
            // Neither has a mark that is sure: what does not unpack was unpacked before.
            if (problem is ContainerProblem.Damaged or ContainerProblem.CutOff && encoding is "br" or "deflate") continue;
            if (problem is not null) return ([], problem);
            bytes = unpacked;
        }
        return (bytes, null);
    }

    private static Func<PeekableStream, Stream>? UnpackerOf(string encoding, ReadOnlySpan<byte> bytes) => encoding switch
    {
        "gzip" or "x-gzip" when bytes.StartsWith<byte>([0x1f, 0x8b]) => input => new GZipStream(input, CompressionMode.Decompress),
        "deflate" when IsZlib(bytes) => input => new ZLibStream(input, CompressionMode.Decompress),
        "deflate" => input => new DeflateStream(input, CompressionMode.Decompress),
        "br" => input => new BrotliStream(input, CompressionMode.Decompress),
        _ => null,
    };

    // RFC 1950: method 8, and the first two bytes as a number are a multiple of 31.
    private static bool IsZlib(ReadOnlySpan<byte> bytes) =>
        bytes is [var method, var flags, ..] && (method & 15) == 8 && ((method << 8) + flags) % 31 == 0;

    private static (byte[] Body, ContainerProblem? Problem) Unpack(byte[] packed, Func<PeekableStream, Stream> unpacker, UnpackingBudget budget)
    {
        try
        {
            using var unpacked = UnpackedStream.Of(new PeekableStream(new MemoryStream(packed)), unpacker, budget);
            var body = new MemoryStream();
            return new PeekableStream(unpacked).CopyAtMost(ContainerLimits.PageBytes, body) ? (body.ToArray(), null) : ([], ContainerProblem.TooLarge);
        }
        catch (Exception e) when (ContainerFault.Of(e) is not null)
        {
            return ([], ContainerFault.Of(e));
        }
    }
}
