using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace NewsCorpus.Search.Sqlite.Segments;

/// <summary>SQLite's numbers of one to eight bytes: seven bits in each, the highest first, and the top bit set in all but the last.</summary>
/// <remarks>Numbers of 56 bits and more, which take nine bytes, are none that an index has.</remarks>
internal static class Varint
{
    public const int MostBytes = 8;

    /// <returns>How many bytes it took.</returns>
    public static int Write(Span<byte> to, long number)
    {
        var length = 1;
        for (var rest = number >> 7; rest > 0; rest >>= 7)
            length++;
        for (var i = length - 1; i >= 0; i--, number >>= 7)
            to[i] = (byte)(number & 0x7f | (i < length - 1 ? 0x80L : 0));
        return length;
    }

    /// <param name="at">Where it begins; afterwards, where the next one does.</param>
    /// <exception cref="SqliteException">The bytes end before it does.</exception>
    public static long Read(ReadOnlySpan<byte> from, ref int at)
    {
        var number = 0L;
        while (at < from.Length)
        {
            var part = from[at++];
            number = number << 7 | part & 0x7fL;
            if (IsLast(part))
                return number;
        }
        throw new SqliteException("The structure of the index ends too early.", SQLITE_CORRUPT);
    }

    /// <summary>Whether a number ends with this byte.</summary>
    public static bool IsLast(byte part) => part < 0x80;
}
