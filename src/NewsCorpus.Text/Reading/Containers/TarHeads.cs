using System.Globalization;
using System.Text;

namespace NewsCorpus.Text.Reading.Containers;

/// <summary>The heads before an entry of a tar file that carry its long name (kinds x, g, L and K).</summary>
internal static class TarHeads
{
    /// <summary>Heads and contents fill whole blocks of so many bytes.</summary>
    public const int BlockSize = 512;

    /// <summary>16 KiB; paths have at most 4 KiB.</summary>
    private const long MaxNameBytes = 16 << 10;

    private const int SizeAt = 124;

    private const int KindAt = 156;

    /// <summary>Whether none of the heads that stand there is longer than a name can be.</summary>
    public static bool AreShort(ReadOnlySpan<byte> blocks, int start)
    {
        for (long at = start; at + BlockSize <= blocks.Length && blocks[(int)at + KindAt] is (byte)'x' or (byte)'g' or (byte)'L' or (byte)'K';)
        {
            if (SizeIn(blocks[(int)at..]) is not (>= 0 and <= MaxNameBytes and var size)) return false;
            at += BlockSize + ((size + BlockSize - 1) & -BlockSize);
        }
        return true;
    }

    // Octal digits. Sizes beyond 8 GiB are written in binary: -1, too long in any case.
    private static long SizeIn(ReadOnlySpan<byte> head)
    {
        var digits = Encoding.ASCII.GetString(head.Slice(SizeAt, 12)).Trim(' ', '\0');
        return digits.All(char.IsAsciiDigit) && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? digits.Aggregate(0L, (size, digit) => (size * 8) + digit - '0')
            : -1;
    }
}
