using System.Buffers.Text;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>A body in chunks, each with its length in hexadecimal before it (RFC 9112, section 7.1).</summary>
internal static class ChunkedBody
{
    /// <summary>The chunks joined, as far as they go; null where the body does not begin with one.</summary>
    public static byte[]? Join(ReadOnlySpan<byte> body)
    {
        var joined = new MemoryStream();
        var isFirst = true;
        for (; ReadLength(ref body) is { } length; isFirst = false)
        {
            if (length == 0) return joined.ToArray();
            var chunk = body[..Math.Min(length, body.Length)];
            joined.Write(chunk);
            body = body[chunk.Length..].TrimStart("\r\n"u8);
        }
        return isFirst ? null : joined.ToArray();
    }

    // A line of its own: the length, perhaps an extension behind a semicolon.
    private static int? ReadLength(ref ReadOnlySpan<byte> body)
    {
        var end = body.IndexOf((byte)'\n');
        if (end < 1 || !Utf8Parser.TryParse(body[..end], out int length, out var digits, 'x') || length < 0) return null;
        if (body[digits] is not ((byte)'\r' or (byte)'\n' or (byte)';' or (byte)' ')) return null;
        body = body[(end + 1)..];
        return length;
    }
}
