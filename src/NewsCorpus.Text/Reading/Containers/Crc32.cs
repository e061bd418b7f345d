namespace NewsCorpus.Text.Reading.Containers;

/// <summary>The checksum of ZIP entries (ISO 3309, as in APPNOTE.TXT 4.4.7), byte by byte; .NET keeps its own to itself.</summary>
internal static class Crc32
{
    public const uint Start = uint.MaxValue;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => Divide((uint)n))];

    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        return crc;
    }

    public static uint Finish(uint crc) => ~crc;

    private static uint Divide(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value >> 1) ^ ((value & 1) == 0 ? 0 : 0xEDB88320);
        return value;
    }
}
