using System.Buffers.Binary;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>Reads how long the directory of a ZIP file says it is (APPNOTE.TXT 4.3.14 to 4.3.16), before .NET reads it as a whole.</summary>
internal static class ZipDirectory
{
    /// <summary>The end record is 22 bytes and a comment of at most 65,535; its 64-bit locator is 20 bytes before it.</summary>
    private const int EndBytes = 22 + 65535 + 20;

    /// <summary>In bytes; 0 where there is no directory.</summary>
    public static long LengthIn(Stream zip)
    {
        var end = Read(zip, Math.Max(0, zip.Length - EndBytes), EndBytes);
        var record = end.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (record < 0 || record + 16 > end.Length) return 0;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(record + 12));
        return length != uint.MaxValue ? length : LengthIn64(zip, end.AsSpan(0, record));
    }

    private static long LengthIn64(Stream zip, ReadOnlySpan<byte> before)
    {
        if (before.Length < 20 || !before[^20..].StartsWith("PK\x06\x07"u8)) return 0;
        var record = Read(zip, BinaryPrimitives.ReadInt64LittleEndian(before[^12..]), 48);
        return record.Length == 48 ? BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(40)) : 0;
    }

    private static byte[] Read(Stream zip, long position, int count)
    {
        if (position < 0 || position > zip.Length) return [];
        zip.Position = position;
        var bytes = new byte[Math.Min(count, zip.Length - position)];
        zip.ReadExactly(bytes);
        zip.Position = 0;
        return bytes;
    }
}
