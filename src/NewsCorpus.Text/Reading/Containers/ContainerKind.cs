using System.Text;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>What a file is, as its first bytes say.</summary>
internal enum ContainerKind
{
    /// <summary>No container: the bytes are one page.</summary>
    Page,
    Gzip,
    Zip,
    Tar,
    Warc,
    JsonLines,
}

/// <summary>Tells containers by their first bytes; the name of a file says nothing that these do not.</summary>
internal static class ContainerKinds
{
    /// <summary>Bytes to look at: a tar header is this long.</summary>
    public const int SampleSize = 512;

    private const int TarChecksum = 148;

    public static ContainerKind Of(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0x1f, 0x8b]) ? ContainerKind.Gzip
        : start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8) ? ContainerKind.Zip
        : start.StartsWith("WARC/"u8) ? ContainerKind.Warc
        : IsTar(start) ? ContainerKind.Tar
        : IsJsonObject(start) ? ContainerKind.JsonLines
        : ContainerKind.Page;

    // The sum of a tar header's bytes stands in it, counted as if its own eight bytes were spaces: older kinds have no other mark.
    private static bool IsTar(ReadOnlySpan<byte> start)
    {
        if (start.Length < SampleSize || start[0] == 0) return false;
        var sum = 0;
        for (var i = 0; i < SampleSize; i++) sum += i is >= TarChecksum and < TarChecksum + 8 ? ' ' : start[i];
        var stated = Encoding.ASCII.GetString(start.Slice(TarChecksum, 8)).Trim(' ', '\0');
        return stated.Length > 0 && stated == Convert.ToString(sum, 8).PadLeft(stated.Length, '0');
    }

    private static bool IsJsonObject(ReadOnlySpan<byte> start)
    {
        var text = (start.StartsWith(Encoding.UTF8.Preamble) ? start[3..] : start).TrimStart(" \t\r\n"u8);
        return text.StartsWith("{"u8) && text[1..].TrimStart(" \t"u8).StartsWith("\""u8);
    }
}
