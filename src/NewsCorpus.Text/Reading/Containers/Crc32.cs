namespace NewsCorpus.Text.Reading.Containers;

/// <summary>The checksum of ZIP entries (ISO 3309, as in APPNOTE.TXT 4.4.7), byte by byte; .NET keeps its own to itself.</summary>
internal static class Crc32
{
    public const uint Start = uint.MaxValue;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c >> 1) ^ (0xEDB88320 & (0u - (c & 1)))))];

    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        return crc;
    }

    public static uint Finish(uint crc) => ~crc;
}
